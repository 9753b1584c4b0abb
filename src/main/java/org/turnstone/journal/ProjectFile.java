package org.turnstone.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.turnstone.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What `project.json` says.
///
/// @param format number of the layout of the files; see `docs/file-format.md`
/// @param id what caches are kept under
/// @param name for people
/// @param problem why it could not be read, if it could not
record ProjectFile(int format, String id, String name, Optional<Problem> problem) {

  /// The format that this version writes, and the newest it can write to.
  static final int FORMAT = 1;

  static final String FILE = "project.json";

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /// Reads it. A project that has none yet, or a damaged one, is named after its folder; a damaged
  /// one is left as it is, since a whole one may be on its way. Until there is one, the id follows
  /// from the place and the person, so that what was derived while nothing was coded yet is still
  /// found after the first coding.
  static ProjectFile read(Layout layout) {
    Path folder = layout.folder();
    Path file = layout.project();
    if (!Files.isRegularFile(file)) {
      return new ProjectFile(FORMAT, idOf(layout), named(folder), Optional.empty());
    }
    try {
      Fields fields = new Fields(MAPPER.readTree(Files.readAllBytes(file)));
      String name = fields.optionalText("name").orElse(named(folder));
      return new ProjectFile(fields.number("format"), fields.text("id"), name, Optional.empty());
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      String path = Layout.FOLDER + "/" + FILE;
      Problem problem =
          Problem.warning(path, path + " could not be read. The journals were read without it.");
      return new ProjectFile(FORMAT, idOf(layout), named(folder), Optional.of(problem));
    }
  }

  boolean isNewer() {
    return format > FORMAT;
  }

  /// Writes it into a project that has none.
  void create(Layout layout) throws IOException {
    ObjectNode node = ModelJson.object().put("format", format).put("id", id).put("name", name);
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    layout.createFolder(layout.turnstone());
    Durable.create(layout.project(), json.getBytes(StandardCharsets.UTF_8));
  }

  private static String named(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "Project" : name.toString();
  }

  private static String idOf(Layout layout) {
    String place = layout.folder().toAbsolutePath().normalize() + "\n" + layout.own().value();
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
