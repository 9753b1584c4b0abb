package org.turnstone.edit;

import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.Rejection;
import org.turnstone.model.Role;

/// One change to a project. It carries what was there before and what is there after, so its
/// inverse needs nothing else; what was there before is also how [Fold] notices that another person
/// changed the same thing meanwhile.
public sealed interface Edit {

  /// The edit that takes this one back.
  Edit inverse();

  /// A new code, or one brought back.
  record CodeAdded(Code code) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeRemoved(code);
    }
  }

  /// A code taken out of the codebook. Its codings are removed by edits of their own in the same
  /// action, before this one; see [CodebookEdits#remove].
  record CodeRemoved(Code code) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeAdded(code);
    }
  }

  record CodeRenamed(CodeId code, String from, String to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeRenamed(code, to, from);
    }
  }

  /// A code put below another one; empty stands for the top.
  record CodeMoved(CodeId code, Optional<CodeId> from, Optional<CodeId> to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeMoved(code, to, from);
    }
  }

  record CodeRecoloured(CodeId code, CodeColour from, CodeColour to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeRecoloured(code, to, from);
    }
  }

  /// Another text for a part of the definition of a code; empty for none.
  record CodeDefined(CodeId code, Definition.Part part, String from, String to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeDefined(code, part, to, from);
    }
  }

  /// The digit that tags with a code; 0 for none. Whoever gives a digit away takes it from its
  /// former code with another edit of the same action.
  record CodeKeySet(CodeId code, int from, int to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeKeySet(code, to, from);
    }
  }

  /// A code that became part of another one. Its codings are recoded by edits of their own in the
  /// same action, before this one; see [CodebookEdits#merge].
  record CodeMerged(Code code, CodeId into) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeUnmerged(code, into);
    }
  }

  /// A merged code that stands by itself again.
  record CodeUnmerged(Code code, CodeId into) implements Edit {
    @Override
    public Edit inverse() {
      return new CodeMerged(code, into);
    }
  }

  /// A new coding, or one brought back.
  record CodingAdded(Coding coding) implements Edit {
    @Override
    public Edit inverse() {
      return new CodingRemoved(coding);
    }
  }

  /// A coding taken off.
  ///
  /// @param coding as the person who took it off saw it
  record CodingRemoved(Coding coding) implements Edit {
    @Override
    public Edit inverse() {
      return new CodingAdded(coding);
    }
  }

  /// Another code on the same words.
  record CodingRecoded(CodingId coding, String transcript, CodeId from, CodeId to) implements Edit {
    @Override
    public Edit inverse() {
      return new CodingRecoded(coding, transcript, to, from);
    }
  }

  /// The same code on other words of the transcript.
  record CodingResized(CodingId coding, String transcript, Quotation from, Quotation to)
      implements Edit {
    @Override
    public Edit inverse() {
      return new CodingResized(coding, transcript, to, from);
    }
  }

  /// The text of a memo; empty for none.
  record MemoSet(MemoTarget target, String from, String to) implements Edit {
    @Override
    public Edit inverse() {
      return new MemoSet(target, to, from);
    }
  }

  /// What a project says of a transcript; empty for what the file says.
  record AttributeSet(String transcript, String name, Optional<String> from, Optional<String> to)
      implements Edit {
    @Override
    public Edit inverse() {
      return new AttributeSet(transcript, name, to, from);
    }
  }

  /// The role of everyone with that label; empty for the one that was read from the file.
  record RoleSet(String speaker, Optional<Role> from, Optional<Role> to) implements Edit {
    @Override
    public Edit inverse() {
      return new RoleSet(speaker, to, from);
    }
  }

  /// A label that is the same speaker as another one, whose name it takes on; empty for one that
  /// stands for itself.
  record LabelJoined(String label, Optional<String> from, Optional<String> to) implements Edit {
    @Override
    public Edit inverse() {
      return new LabelJoined(label, to, from);
    }
  }

  /// The pseudonym that a speaker is shown under; empty for the real name.
  record SpeakerRenamed(String speaker, Optional<String> from, Optional<String> to)
      implements Edit {
    @Override
    public Edit inverse() {
      return new SpeakerRenamed(speaker, to, from);
    }
  }

  /// The pseudonym that is read wherever a name is said or written; empty for none.
  record NameReplaced(String name, Optional<String> from, Optional<String> to) implements Edit {
    @Override
    public Edit inverse() {
      return new NameReplaced(name, to, from);
    }
  }

  /// A hit looked at for a code and not coded, or such a decision brought back.
  record RejectionAdded(Rejection rejection) implements Edit {
    @Override
    public Edit inverse() {
      return new RejectionRemoved(rejection);
    }
  }

  /// A hit that is to be looked at again.
  record RejectionRemoved(Rejection rejection) implements Edit {
    @Override
    public Edit inverse() {
      return new RejectionAdded(rejection);
    }
  }

  /// The query that is saved under a name; empty for none.
  record SearchSaved(String name, Optional<String> from, Optional<String> to) implements Edit {
    @Override
    public Edit inverse() {
      return new SearchSaved(name, to, from);
    }
  }

  /// How files are read, decided by a person; empty for what Turnstone takes them for.
  record ReadingChosen(ReadingSubject subject, Optional<String> from, Optional<String> to)
      implements Edit {
    @Override
    public Edit inverse() {
      return new ReadingChosen(subject, to, from);
    }
  }

  /// An edit of a newer Turnstone. It changes nothing here, and is kept as it was written.
  ///
  /// @param type the name it has in the file
  /// @param json the whole edit as written
  record Unknown(String type, String json) implements Edit {
    /// Itself: nothing is known of what would take it back, so [Action#canBeUndone] is false of an
    /// action that holds one.
    @Override
    public Edit inverse() {
      return this;
    }
  }
}
