/// The map of Turnstone. [Turnstone] starts it: with a command through `cli`, without one through
/// the window in `ui`. Both use `workspace`, one open project and its use cases, which puts the
/// features together: `transcript` (files to interviews), `edit` and `journal` (what coders do, and
/// keeping it), `placing` (finding quotations again), `search`, `excerpts` (finding codings),
/// `speakers` (who is behind the labels), `check` (the import report), `export` and `codebook`
/// (codes of and for other programs). All of them speak in the values of `model`; `cache` is how
/// derived data is kept in files.
///
/// Dependencies go in that direction only; `ArchitectureTest` holds the rules and their reasons,
/// `docs/architecture.md` the drawing.
@NullMarked
package org.turnstone;

import org.jspecify.annotations.NullMarked;
