package org.turnstone.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A project that was opened on this computer before, as it was when it was closed.
///
/// @param interviews how many transcripts it had
/// @param codedPercent share of the participants' turns that had a coding
/// @param missing whether its folder is not there now
/// @param others the other coders whose work is in it
public record RecentProject(
    String name,
    Path folder,
    int interviews,
    int codedPercent,
    Instant lastOpened,
    boolean missing,
    List<String> others) {}
