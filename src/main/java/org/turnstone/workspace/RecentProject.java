package org.turnstone.workspace;

import java.nio.file.Path;
import java.time.Instant;

/// A project that was open before, as the start page shows it.
///
/// @param interviews how many transcripts it had then
/// @param coded participant turns that had a coding then
/// @param toCode all participant turns then
/// @param transcript the transcript that was shown last; empty when none was
/// @param turn the current turn in it, counted from 1
public record RecentProject(
    Path folder,
    String name,
    int interviews,
    long coded,
    long toCode,
    Instant opened,
    String transcript,
    int turn) {}
