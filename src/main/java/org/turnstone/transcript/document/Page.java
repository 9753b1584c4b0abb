package org.turnstone.transcript.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.turnstone.transcript.format.Draft;
import org.turnstone.transcript.format.FormatReader;
import org.turnstone.transcript.format.Source;

/// A document as its reader found it. Made by a [PageBuilder].
public final class Page {

  private final String properties;
  private final List<Block> blocks;
  private final LeftOut leftOut;

  /// @param properties the title that the properties of the file give
  Page(String properties, List<Block> blocks, LeftOut leftOut) {
    this.properties = properties;
    this.blocks = List.copyOf(blocks);
    this.leftOut = leftOut;
  }

  /// Hands on the transcript in it, and tells what was left out.
  public void handOn(Source source, FormatReader.Taker taker) throws IOException {
    if (blocks.stream().allMatch(block -> block.length() == 0)) {
      source.remarks().warn("This file has no words in it and was left out.");
      return;
    }
    Draft draft = draft();
    leftOut.sentence().ifPresent(source.remarks()::note);
    taker.take(draft);
  }

  private Draft draft() {
    Optional<Draft> talk =
        TableTalk.of(this, leftOut).or(() -> MeetingTalk.of(this, leftOut)).map(found -> found);
    return talk.orElseGet(() -> DialogLines.draft(this));
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Paragraph> paragraphs() {
    return blocks.stream().flatMap(block -> block.paragraphs().stream()).toList();
  }

  /// The title: of that style, else of the properties, unless the words begin with a heading, which
  /// says it better.
  String title() {
    Optional<Paragraph> first = paragraphs().stream().filter(one -> !one.isEmpty()).findFirst();
    return paragraphs().stream()
        .filter(one -> one.look().isTitle() && !one.isEmpty())
        .map(Paragraph::words)
        .findFirst()
        .orElse(first.filter(one -> one.look().heading() > 0).isPresent() ? "" : properties);
  }
}
