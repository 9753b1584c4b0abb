package org.turnstone.search;

import java.util.Set;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// What a query is asked about: only turns of transcripts in the catalogue are found, in its order,
/// and the project says how they are coded.
///
/// @param hidden coders whose codings count as if they were not there, so that who codes without
///     seeing the work of others learns nothing of it from what is found and counted
public record Scope(Catalogue catalogue, Project project, Set<String> hidden) {

  public Scope {
    hidden = Set.copyOf(hidden);
  }

  /// With everyone's codings.
  public Scope(Catalogue catalogue, Project project) {
    this(catalogue, project, Set.of());
  }

  boolean counts(Coding coding) {
    return !hidden.contains(coding.coder());
  }
}
