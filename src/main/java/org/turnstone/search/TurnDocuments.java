package org.turnstone.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// What the documents of the index look like. A transcript is a block of neighbours: a head that
/// says whose turns follow and how many, then one document per turn in their order, so turn n is n
/// documents after the head. A block comes and goes as a whole.
final class TurnDocuments {

  /// Grows with every change to what is written here or to [FoldingAnalyzer].
  static final String VERSION = "3";

  static final String TEXT = "text";
  static final String SPEAKER = "speaker";
  static final String LABEL = "label";
  static final String ROLE = "role";

  static final String HEAD_TRANSCRIPT = "head.transcript";
  static final String HEAD_FINGERPRINT = "head.fingerprint";
  static final String HEAD_TURNS = "head.turns";

  private static final String TRANSCRIPT = "transcript";
  private static final String START = "start";
  private static final String TIME = "time";
  private static final String UNTIL = "until";

  /// Lucene refuses terms above 32,766 bytes.
  private static final int LONGEST_KEYWORD = 4_000;

  /// Names say yes or no and add nothing to a score, so how long they are is not kept.
  private static final FieldType UNSCORED_WORDS = unscoredWords();

  private TurnDocuments() {}

  private static FieldType unscoredWords() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /// The term that all documents of a transcript carry.
  static Term key(String transcript) {
    return new Term(TRANSCRIPT, keyword(transcript));
  }

  /// The block of a transcript, made document by document while it is read.
  static Iterable<Document> block(Transcript transcript, String fingerprint) {
    return () -> documents(transcript, fingerprint);
  }

  private static Iterator<Document> documents(Transcript transcript, String fingerprint) {
    StringField key = new StringField(TRANSCRIPT, keyword(transcript.id()), Store.NO);
    Map<String, List<Field>> speakers = new HashMap<>();
    return Stream.concat(
            Stream.of(head(transcript, key, fingerprint)),
            transcript.turns().stream()
                .map(
                    turn -> {
                      Document document = new Document();
                      document.add(key);
                      document.add(new TextField(TEXT, transcript.words(turn), Store.YES));
                      speakers
                          .computeIfAbsent(turn.speaker(), TurnDocuments::speaker)
                          .forEach(document::add);
                      return complete(document, turn);
                    }))
        .iterator();
  }

  private static Document head(Transcript transcript, StringField key, String fingerprint) {
    Document head = new Document();
    head.add(key);
    // Where every document has words, Lucene finds the length of each without a search.
    head.add(new TextField(TEXT, "", Store.NO));
    head.add(new BinaryDocValuesField(HEAD_TRANSCRIPT, new BytesRef(transcript.id())));
    head.add(new BinaryDocValuesField(HEAD_FINGERPRINT, new BytesRef(fingerprint)));
    head.add(new NumericDocValuesField(HEAD_TURNS, transcript.turns().size()));
    return head;
  }

  /// The same for all turns of a speaker: cutting and folding its name costs as much as a sentence.
  private static List<Field> speaker(String name) {
    return List.of(
        new Field(SPEAKER, new KnownWords(name), UNSCORED_WORDS),
        new StoredField(SPEAKER, name),
        new StringField(LABEL, keyword(name), Store.NO));
  }

  private static Document complete(Document document, Turn turn) {
    document.add(new StringField(ROLE, turn.role().word(), Store.YES));
    document.add(new StoredField(START, turn.range().start()));
    turn.time().ifPresent(time -> document.add(new StoredField(TIME, time)));
    turn.until().ifPresent(until -> document.add(new StoredField(UNTIL, until)));
    return document;
  }

  /// The turn of a document.
  static IndexedTurn indexed(Document document, int number) {
    String words = document.get(TEXT);
    int start = start(document);
    Turn turn =
        new Turn(
            number,
            document.get(SPEAKER),
            Role.of(document.get(ROLE)).orElse(Role.OTHER),
            new TextRange(start, start + words.length()),
            Optional.ofNullable(document.get(TIME)),
            Optional.ofNullable(document.get(UNTIL)));
    return new IndexedTurn(turn, words);
  }

  private static int start(Document document) {
    IndexableField start = document.getField(START);
    return start == null ? 0 : start.numericValue().intValue();
  }

  static String keyword(String text) {
    return text.length() <= LONGEST_KEYWORD
        ? text
        : text.substring(0, LONGEST_KEYWORD) + text.length() + '#' + text.hashCode();
  }
}
