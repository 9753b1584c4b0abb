package org.turnstone.search;

/// Something a query names that the project does not have, so that this part of it finds nothing.
///
/// @param position where that part begins in the query, in UTF-16 units from 0
/// @param sentence "No code is named econmic. Did you mean economic worry?"
public record QueryNote(int position, String sentence) {}
