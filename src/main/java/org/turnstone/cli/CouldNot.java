package org.turnstone.cli;

/// A command could not do what was asked; the message is the sentence for the person.
final class CouldNot extends Exception {

  CouldNot(String sentence) {
    super(sentence);
  }
}
