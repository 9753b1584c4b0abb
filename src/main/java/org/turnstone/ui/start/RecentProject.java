package org.turnstone.ui.start;

import java.nio.file.Path;
import java.time.Instant;

/// A project that was opened on this computer before, as it was when it was closed.
///
/// @param interviews how many transcripts it had
/// @param codedPercent share of the participants' turns that had a coding
/// @param missing whether its folder is not there now
public record RecentProject(
    String name,
    Path folder,
    int interviews,
    int codedPercent,
    Instant lastOpened,
    boolean missing) {}
