package org.turnstone.ui.transcript;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Visibility;

/// What the person has chosen to see just now: what is hidden in the whole window, and whose
/// colours codings have.
final class ChosenSight {

  private final Visibility visibility;
  private final ObjectProperty<Colouring> colouring =
      new SimpleObjectProperty<>(this, "colouring", Colouring.BY_CODE);
  private final CoderColours coderColours;

  /// @param changed run when something else has been chosen, or its colours are known
  ChosenSight(Visibility visibility, Background background, Runnable changed) {
    this.visibility = visibility;
    coderColours = new CoderColours(background, changed);
    visibility.addListener(_ -> changed.run());
    colouring.addListener((_, _, _) -> changed.run());
  }

  Visibility visibility() {
    return visibility;
  }

  ObjectProperty<Colouring> colouringProperty() {
    return colouring;
  }

  /// The part that concerns one transcript: what has no coding there is left out, so that the sight
  /// is the same as long as nothing looks different.
  Sight of(Project project, String transcript) {
    Collection<Coding> codings = project.codingsOf(transcript);
    return new Sight(
        visibility.hiddenCodes().isEmpty()
            ? Set.of()
            : codings.stream()
                .map(Coding::code)
                .filter(visibility::hides)
                .collect(Collectors.toSet()),
        visibility.hiddenCoders().isEmpty()
            ? Set.of()
            : codings.stream()
                .map(Coding::coder)
                .filter(visibility::hidesCoder)
                .collect(Collectors.toSet()),
        colouring.get() == Colouring.BY_CODER
            ? Optional.of(coderColours.of(project, codings))
            : Optional.empty());
  }
}
