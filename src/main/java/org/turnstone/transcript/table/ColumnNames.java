package org.turnstone.transcript.table;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words that people and programs put above columns, in several languages, as letters and
/// digits in lower case without accents. Within a list the surer words come first.
enum ColumnNames {
  /// What was said, whatever else is in the table.
  WORDS(
      "text|words|utterance|utterances|content|body|message|msg|transcripttext|dialoguetext|speech",
      "said|sentence|verbatim|transcription|wortlaut|ausserung|aeusserung|aussage|redebeitrag",
      "beitrag|inhalt|nachricht|texte|propos|paroles|enonce|contenu|discours|texto|contenido",
      "mensaje|palabras|enunciado|intervencion|transcripcion|testo|tekst|fala|conteudo|mensagem",
      "messaggio|answer|response|reply|comment|antwort|kommentar|reponse|commentaire|respuesta",
      "comentario"),
  /// What was said, or which interview it is of.
  WORDS_OR_NAME(
      "transcript|interview|dialogue|dialog|conversation|transkript|gesprach|gespraech|entretien",
      "entrevista|dialogo|conversacion|chat|segment"),
  /// Who speaks.
  SPEAKER(
      "speaker|speakername|speakerlabel|speakerid|who|whospeaks|sender|sendername|author|voice",
      "sprecher|sprecherin|sprechende|sprechendeperson|redner|wer|locuteur|locutrice|intervenant",
      "orateur|quiparle|auteur|hablante|orador|interlocutor|interlocutora|quien|autor|parlante",
      "falante|spreker|from|role|rolle|rol"),
  /// Who speaks, or whose interview it is.
  SPEAKER_OR_NAME(
      "name|participant|participantid|user|username|person|interviewee|respondent|respondentid",
      "befragte|befragter|teilnehmer|teilnehmerin|nom|nombre|participante|nome|persona|personne"),
  /// When it began.
  START(
      "time|timecode|start|starttime|startms|startseconds|begin|begintime|timestamp|zeit|startzeit",
      "anfang|beginn|zeitmarke|zeitstempel|debut|heure|temps|horodatage|inicio|tiempo|hora|tcin"),
  END("end|endtime|endms|endseconds|stop|ende|endzeit|fin|tcout"),
  /// Which transcript a row belongs to.
  NAME(
      "transcriptid|interviewid|conversationid|dialogueid|dialogid|sessionid|documentid|fileid",
      "chatid|threadid|meetingid|recordingid|transkriptid|gesprachsid|caseid|participantid",
      "respondentid|subjectid|personid|id|pid|uuid|transcript|interview|conversation|dialogue",
      "session|file|filename|document|documentname|recording|meeting|case|call|thread|chat",
      "transkript|gesprach|gespraech|datei|dateiname|dokument|fall|sitzung|aufnahme|entretien",
      "fichier|seance|archivo|fichero|sesion|entrevista|caso|documento|grabacion|participant",
      "respondent|subject|interviewee|name|teilnehmer|teilnehmerin|befragte|befragter|nom|nombre",
      "participante|kennung|identifiant|identificador"),
  TITLE("title|titel|titre|titulo|titolo"),
  /// A theme, and what is written of it: of codebooks and excerpts.
  CODE("code|codes|codepath|codename|theme|kategorie|path"),
  EXCERPT("excerpt|quote|quotation|codedsegment|segment|zitat|fundstelle|memoon"),
  DEFINITION("description|definition|colour|color|parent|include|exclude|beschreibung|farbe"),
  /// Place of a turn among others.
  COUNT("turn|turnid|turnnumber|nr|no|number|index|row|line|start|end|seq|sequence");

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> words;

  ColumnNames(String... lists) {
    words = List.of(String.join("|", lists).split("\\|"));
  }

  /// A name as it stands in these lists: `Transcript ID`, `transcript_id` and `TranscriptId` are
  /// the same.
  static String normal(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace("ß", "ss");
    String bare = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(bare).replaceAll("");
  }

  boolean has(String normal) {
    return words.contains(normal);
  }

  /// The columns with such a name, the surest first.
  ///
  /// @param names in normal form
  List<Integer> ranked(List<String> names) {
    return IntStream.range(0, names.size())
        .filter(i -> has(names.get(i)))
        .boxed()
        .sorted(Comparator.comparing(i -> words.indexOf(names.get(i))))
        .toList();
  }

  /// The column with the surest such name.
  ///
  /// @param not columns that hold something else already
  OptionalInt find(List<String> names, int... not) {
    return ranked(names).stream()
        .mapToInt(i -> i)
        .filter(i -> IntStream.of(not).noneMatch(other -> other == i))
        .findFirst();
  }
}
