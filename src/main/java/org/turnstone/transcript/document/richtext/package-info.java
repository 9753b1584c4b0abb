/// Rich Text Format. [RichTextFormat] is the way in; the library `rtfparserkit` reads the format's
/// words and commands, [RichTextBody] understands them.
@NullMarked
package org.turnstone.transcript.document.richtext;

import org.jspecify.annotations.NullMarked;
