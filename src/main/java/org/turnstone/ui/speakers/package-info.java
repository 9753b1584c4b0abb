/// Who speaks in a project: [SpeakersScreen] lists the speakers with what they say, proposes which
/// labels are one of them, and gives roles and pseudonyms. [SpeakersModel] counts away from the
/// window.
@NullMarked
package org.turnstone.ui.speakers;

import org.jspecify.annotations.NullMarked;
