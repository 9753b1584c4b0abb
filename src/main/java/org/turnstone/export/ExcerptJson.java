package org.turnstone.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.TurnOutline;
import tools.jackson.databind.json.JsonMapper;

/// Excerpts as objects of JSON, one on a line: an array of them, or the lines alone. Names are
/// those of the columns of [CodedExcerptsCsv]; the attributes are an object within.
final class ExcerptJson implements ExcerptWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Writer out;
  private final List<String> attributes;
  private final boolean linesAlone;
  private boolean begun;

  ExcerptJson(OutputStream out, List<String> attributes, boolean linesAlone) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    this.attributes = attributes;
    this.linesAlone = linesAlone;
  }

  @Override
  public void excerpt(Excerpt excerpt) throws IOException {
    if (!linesAlone) {
      out.write(begun ? ",\n" : "[\n");
    }
    begun = true;
    out.write(JSON.writeValueAsString(object(excerpt)));
    if (linesAlone) {
      out.write("\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (!linesAlone) {
      out.write(begun ? "\n]\n" : "[]\n");
    }
    out.flush();
  }

  private Map<String, @Nullable Object> object(Excerpt excerpt) {
    Coding coding = excerpt.coding();
    boolean placed = excerpt.turns().isPresent();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("code", excerpt.code());
    object.put("code_path", String.join(Codebook.SEPARATOR, excerpt.codePath()));
    object.put("excerpt", excerpt.words());
    object.put("question", excerpt.question());
    object.put("transcript", coding.transcript());
    object.put("title", excerpt.title());
    object.put("file", excerpt.file());
    object.put("turn", excerpt.turns().map(TurnOutline.Span::toString).orElse(null));
    object.put("speaker", placed ? excerpt.speaker() : null);
    object.put("role", placed ? excerpt.role().word() : null);
    object.put("start", placed ? coding.range().start() : null);
    object.put("end", placed ? coding.range().end() : null);
    object.put("coder", coding.coder());
    object.put("coded_at", coding.at().truncatedTo(ChronoUnit.SECONDS).toString());
    object.put("memo", coding.memo());
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : attributes) {
      if (excerpt.attributes().containsKey(name)) {
        values.put(name, excerpt.attributes().get(name));
      }
    }
    object.put("attributes", values);
    return object;
  }
}
