/// A long time of use in a short one: random actions on many interviews, with files that change, a
/// second coder, and a process that is killed. [Soak] is the way in; `docs/soak.md` says how to run
/// it, what its log says and how a failure is repeated.
///
/// The [Driver] lets [Choices] choose what to do, has the [Program] (a process of its own) do it
/// and the [Model] work out what must come of it. After each restart a [Comparison] holds what the
/// program says beside the model, which shares no code with it.
@NullMarked
package org.turnstone.soak;

import org.jspecify.annotations.NullMarked;
