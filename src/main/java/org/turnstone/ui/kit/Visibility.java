package org.turnstone.ui.kit;

import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;

/// Which codings of the open project are shown: all but those of hidden codes and of hidden coders.
/// It is how one person looks at the project, so it is no change of it. One for all views of a
/// project; to be used on the JavaFX thread.
public final class Visibility implements Observable {

  private final ObservableSet<CodeId> hiddenCodes = FXCollections.observableSet();
  private final ObservableSet<String> hiddenCoders = FXCollections.observableSet();

  public boolean shows(Coding coding) {
    return !hiddenCodes.contains(coding.code()) && !hiddenCoders.contains(coding.coder());
  }

  public boolean hides(CodeId code) {
    return hiddenCodes.contains(code);
  }

  public boolean hidesCoder(String coder) {
    return hiddenCoders.contains(coder);
  }

  public void hide(CodeId code) {
    hiddenCodes.add(code);
  }

  public void show(CodeId code) {
    hiddenCodes.remove(code);
  }

  public void hideCoder(String coder) {
    hiddenCoders.add(coder);
  }

  public void showCoder(String coder) {
    hiddenCoders.remove(coder);
  }

  /// What is hidden now, as values to keep or to hand to another thread.
  public Set<CodeId> hiddenCodes() {
    return Set.copyOf(hiddenCodes);
  }

  public Set<String> hiddenCoders() {
    return Set.copyOf(hiddenCoders);
  }

  @Override
  public void addListener(InvalidationListener listener) {
    hiddenCodes.addListener(listener);
    hiddenCoders.addListener(listener);
  }

  @Override
  public void removeListener(InvalidationListener listener) {
    hiddenCodes.removeListener(listener);
    hiddenCoders.removeListener(listener);
  }
}
