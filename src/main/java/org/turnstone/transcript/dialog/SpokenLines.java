package org.turnstone.transcript.dialog;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// The one kind of block that talk has for commonmark: lines taken as they are, indentation and
/// all. So only the mark-up within lines is commonmark's, and none of its blocks (lists, tables of
/// references, underlined headings) can take words away.
final class SpokenLines extends AbstractBlockParser {

  /// Stands alone on the first line to start the block, and is no part of it: commonmark starts no
  /// block of ours at a line that begins with a letter.
  static final String START = "|\n";

  private final SourceLines lines = SourceLines.empty();
  private final Block block = new CustomBlock() {};
  private boolean started;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    if (started) {
      lines.addLine(line);
    }
    started = true;
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(lines, block);
  }

  /// Starts the block at the first line.
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      return BlockStart.of(new SpokenLines()).atIndex(state.getIndex());
    }
  }
}
