package org.turnstone.ui.shell;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/// Actions that only note what was asked for.
final class NoActions {

  final List<String> asked = new ArrayList<>();

  WindowActions all() {
    return new WindowActions(
        noting(WindowActions.File.class),
        noting(WindowActions.Edit.class),
        noting(WindowActions.Code.class),
        noting(WindowActions.Go.class),
        noting(WindowActions.Coders.class));
  }

  private <T> T noting(Class<T> actions) {
    return actions.cast(
        Proxy.newProxyInstance(
            actions.getClassLoader(),
            new Class<?>[] {actions},
            (_, method, arguments) -> {
              asked.add(method.getName() + (arguments == null ? "" : " " + List.of(arguments)));
              return null;
            }));
  }
}
