package org.turnstone.workspace;

import java.util.List;
import org.turnstone.model.Problem;

/// What is known of a folder by now.
///
/// @param files in their order; of one that was not read yet, what was known before
/// @param problems of the folder as a whole; those of files are with them
/// @param whole whether all files were read and checked
record FolderNow(List<CataloguedFile> files, List<Problem> problems, boolean whole) {}
