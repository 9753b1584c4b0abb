/// The first window: [StartPage] with the projects one has worked on ([RecentProjects]), a place to
/// drop a folder, the samples, and who is coding.
///
/// It is told what to show and tells [StartActions] what was chosen; it keeps nothing.
@NullMarked
package org.turnstone.ui.start;

import org.jspecify.annotations.NullMarked;
