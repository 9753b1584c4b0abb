package org.turnstone.codebook;

import java.util.List;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;

/// A code as a file has it.
///
/// @param path names from the top of the codebook down to the code; each fit to be a name
/// @param guid what the file knows it by, in lower case without braces; empty for nothing
/// @param rgb its colour as `#RRGGBB`; empty for none
/// @param key 1 to 9; 0 for none
public record CodeEntry(
    List<String> path, String guid, String rgb, int key, Definition definition) {

  public CodeEntry {
    path = List.copyOf(path);
  }

  /// The path as people write it.
  public String pathText() {
    return String.join(Codebook.SEPARATOR, path);
  }
}
