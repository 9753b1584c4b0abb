package org.turnstone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command that ran in this process, with settings and cache of its own.
///
/// @param code the exit code
record CommandRun(int code, String out, String err) {

  static CommandRun of(Path home, Object... arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    all.addAll(
        List.of(
            "--cache", home.resolve("cache").toString(),
            "--settings", home.resolve("settings").toString()));
    return bare(all.toArray(String[]::new));
  }

  static CommandRun bare(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        TurnstoneCommand.run(arguments, new NoWindow(), new PrintWriter(out), new PrintWriter(err));
    return new CommandRun(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
