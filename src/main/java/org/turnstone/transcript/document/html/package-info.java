/// Web pages, also those that Word saves. [HtmlFormat] is the way in; jsoup reads them as browsers
/// do.
@NullMarked
package org.turnstone.transcript.document.html;

import org.jspecify.annotations.NullMarked;
