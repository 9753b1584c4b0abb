package org.turnstone.ui.memos;

import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.MemoTarget;

/// What memos are on.
enum MemoKind {
  PROJECT(Feather.FOLDER),
  CODE(Feather.TAG),
  TRANSCRIPT(Feather.FILE_TEXT),
  CODING(Feather.EDIT_3);

  private final Feather icon;

  MemoKind(Feather icon) {
    this.icon = icon;
  }

  Feather icon() {
    return icon;
  }

  static MemoKind of(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnProject _ -> PROJECT;
      case MemoTarget.OnCode _ -> CODE;
      case MemoTarget.OnTranscript _ -> TRANSCRIPT;
      case MemoTarget.OnCoding _ -> CODING;
    };
  }
}
