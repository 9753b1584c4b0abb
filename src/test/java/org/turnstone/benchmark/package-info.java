/// How fast the program is, apart from the tests: `docs/benchmarks.md` says how to run it and what
/// was measured.
@NullMarked
package org.turnstone.benchmark;

import org.jspecify.annotations.NullMarked;
