/// Codebooks as files of other programs: tables in CSV, and `.qdc`, the codebook of the REFI-QDA
/// exchange standard. Start with [CodebookFile], which reads both and writes both; a [CodeEntry] is
/// one code in it. What a codebook from outside adds to a project is decided in `workspace`.
///
/// Knows the model, and how `export` writes tables and whole files. Files are taken as hostile:
/// nothing in them is looked up elsewhere, and size, number and depth of codes are limited.
@NullMarked
package org.turnstone.codebook;

import org.jspecify.annotations.NullMarked;
