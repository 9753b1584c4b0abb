/// Who codes: the name one works under, the other coders of the project, and whose codings are
/// shown. [CodersModel] holds it and keeps it on this computer, [CodersPage] shows it.
@NullMarked
package org.turnstone.ui.people;

import org.jspecify.annotations.NullMarked;
