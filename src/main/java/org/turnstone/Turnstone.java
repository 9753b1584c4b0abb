package org.turnstone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.turnstone.cli.StandardOutput;
import org.turnstone.cli.TurnstoneCommand;
import org.turnstone.ui.TurnstoneWindow;
import org.turnstone.ui.WindowCheck;
import org.turnstone.workspace.Places;

/// Where the program starts: commands and window behind one name.
public final class Turnstone {

  private Turnstone() {}

  public static void main(String[] arguments) {
    System.setProperty(LogFile.PROPERTY, log(arguments).toString());
    Thread.setDefaultUncaughtExceptionHandler(new Uncaught());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    int code =
        TurnstoneCommand.run(
            arguments,
            new OnScreen(),
            writer(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
            writer(System.err));
    System.exit(code);
  }

  private static final class OnScreen implements TurnstoneCommand.Window {

    @Override
    public int open(Optional<Path> folder, boolean samples, Places places) {
      return TurnstoneWindow.open(folder, samples, places);
    }

    @Override
    public Optional<String> check(Places places) {
      return WindowCheck.run(places);
    }
  }

  /// The log is opened by the first class that has something to say, before the arguments are
  /// read, so the place of it is looked up here.
  private static Path log(String[] arguments) {
    Places usual = Places.ofSystem(System.getenv());
    List<String> all = Arrays.asList(arguments);
    int option = all.indexOf("--settings");
    return Optional.of(option)
        .filter(at -> at >= 0 && at + 1 < all.size())
        .map(at -> usual.withSettings(Path.of(all.get(at + 1))))
        .orElse(usual)
        .log();
  }

  /// Output is UTF-8 wherever the program runs, as the documents say.
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
