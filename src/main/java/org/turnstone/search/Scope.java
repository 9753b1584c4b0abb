package org.turnstone.search;

import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;

/// What a query is asked about: only turns of transcripts in the catalogue are found, in its order,
/// and the project says how they are coded.
public record Scope(Catalogue catalogue, Project project) {}
