package org.turnstone.model;

import java.util.Optional;

/// A theme that a coder sees in what is said.
///
/// @param name one line, without [Codebook#SEPARATOR]
/// @param parent the code it belongs under; empty at the top
/// @param definition what the code is for, when to use it; often empty
/// @param key the digit 1 to 9 that tags with it; 0 for none
/// @param rgb the colour it had in the program it came from, `#RRGGBB`; empty for none. It is shown
///     as the nearest of ours, and told to other programs as long as it has that one
public record Code(
    CodeId id,
    String name,
    CodeColour colour,
    Optional<CodeId> parent,
    Definition definition,
    int key,
    String rgb) {

  public Code(
      CodeId id,
      String name,
      CodeColour colour,
      Optional<CodeId> parent,
      Definition definition,
      int key) {
    this(id, name, colour, parent, definition, key, "");
  }

  public Code(CodeId id, String name, CodeColour colour, Optional<CodeId> parent) {
    this(id, name, colour, parent, Definition.NONE, 0, "");
  }

  public Code withName(String name) {
    return new Code(id, name, colour, parent, definition, key, rgb);
  }

  public Code withColour(CodeColour colour) {
    return new Code(id, name, colour, parent, definition, key, rgb);
  }

  public Code withParent(Optional<CodeId> parent) {
    return new Code(id, name, colour, parent, definition, key, rgb);
  }

  public Code withDefinition(Definition definition) {
    return new Code(id, name, colour, parent, definition, key, rgb);
  }

  /// The same with people under the names that are shown, in what it is for. Its name stays: it is
  /// what the code is found by.
  public Code under(Pseudonyms names) {
    return withDefinition(definition.under(names));
  }

  public Code withKey(int key) {
    return new Code(id, name, colour, parent, definition, key, rgb);
  }
}
