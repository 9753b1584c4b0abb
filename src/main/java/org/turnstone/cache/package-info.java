/// Files of derived data, in the user's cache directory: whole or not there, with a version, a
/// checksum and little else. Start with [CacheFile]. Knows nothing of what is kept in them.
@NullMarked
package org.turnstone.cache;

import org.jspecify.annotations.NullMarked;
