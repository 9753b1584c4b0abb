package org.turnstone.workspace;

import java.util.List;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// What a workspace shows, all of one moment: whoever looks at two of these needs them from here,
/// since the folder and the journals are read meanwhile.
///
/// @param project with every coding where its words stand in the catalogued transcripts
/// @param unplaced the codings whose words are not there; none is in the project too
public record ProjectNow(Catalogue catalogue, Project project, List<Coding> unplaced) {

  static ProjectNow of(Moment moment) {
    return new ProjectNow(moment.catalogue(), moment.seen(), moment.unplaced());
  }
}
