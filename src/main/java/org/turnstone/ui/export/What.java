package org.turnstone.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.turnstone.export.Format;
import org.turnstone.export.MemoFile;

/// What can be taken out of a project on this page.
enum What {
  EXCERPTS,
  CASES,
  MEMOS;

  /// The formats it can have, the usual one first.
  List<Format> formats() {
    return switch (this) {
      case EXCERPTS -> List.of(Format.values());
      case CASES -> List.of(Format.CSV, Format.XLSX);
      case MEMOS -> Arrays.stream(Format.values()).filter(MemoFile.FORMATS::contains).toList();
    };
  }

  /// Key of its texts.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
