package org.turnstone.ui.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turnstone.export.CsvTable;
import org.turnstone.export.ExcerptFile;
import org.turnstone.export.ExcerptReport;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Theme;

class ColoursOfFilesTest {

  @ParameterizedTest
  @EnumSource(CodeColour.class)
  void aPageHasTheColoursOfTheWindow(CodeColour colour) throws IOException {
    String html = emptyPage();
    int dark = html.indexOf("prefers-color-scheme: dark) {\n.ochre");
    for (Theme theme : Theme.values()) {
      String rule =
          ".%s { --stripe: %s; }"
              .formatted(colour.word(), hex(CodeColours.of(colour, theme).stripe()));
      int at = html.indexOf(rule);
      assertTrue(theme == Theme.LIGHT ? at > 0 && at < dark : at > dark, rule);
    }
  }

  private static String hex(Color colour) {
    return "#" + colour.toString().substring(2, 8).toUpperCase(Locale.ROOT);
  }

  private static String emptyPage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcerptReport report =
        new ExcerptReport(
            "",
            java.time.Instant.EPOCH,
            new Codebook(Map.of()),
            List.of(),
            new GroupBy.ByCode(),
            List.of(),
            CsvTable.Flavour.PLAIN,
            Optional.empty());
    ExcerptFile.write(out, Format.HTML, report, Stream.of());
    return out.toString(StandardCharsets.UTF_8);
  }
}
