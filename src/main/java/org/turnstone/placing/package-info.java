/// Finds quotations again in a transcript whose file was edited outside of Turnstone. Start with
/// [QuotationFinder].
@NullMarked
package org.turnstone.placing;

import org.jspecify.annotations.NullMarked;
