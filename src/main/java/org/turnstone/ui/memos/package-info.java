/// All memos in one place: search, narrow down, write, go to what they are on. [MemosModel] holds
/// what is chosen and shown, [MemosScreen] shows it; [MemosActions] is what it asks of the window.
@NullMarked
package org.turnstone.ui.memos;

import org.jspecify.annotations.NullMarked;
