package org.turnstone.cli;

import java.io.File;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.workspace.Places;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program itself: with no command it opens the window.
@Command(
    name = "turnstone",
    mixinStandardHelpOptions = true,
    version = "Turnstone " + TurnstoneCommand.VERSION,
    description = "Read interviews, tag what is said, find it again.",
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      TurnsCommand.class,
      SearchCommand.class,
      CodeCommand.class,
      CodesCommand.class,
      ExportCommand.class,
      MatrixCommand.class,
      HistoryCommand.class,
      UndoCommand.class,
      PseudonymsCommand.class,
      CheckCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  turnstone interviews",
      "  turnstone search interviews 'brainstorm* AND role:participant'",
      "  turnstone export interviews --to coded.csv",
      "",
      "Exit codes: 0 done, 1 could not, 2 wrong use. Your transcripts are only read."
    })
public final class TurnstoneCommand implements Callable<Integer> {

  static final String VERSION = "0.1.0";

  /// What Java puts for bytes that are no letters of the encoding in use.
  private static final char NO_LETTER = '\uFFFD';

  private static final Logger LOG = LoggerFactory.getLogger(TurnstoneCommand.class);

  /// The window. What it does gives the exit code.
  public interface Window {

    /// Opens it and waits until it is closed.
    ///
    /// @param folder the project to open; empty for the start page
    /// @param samples whether to open the copy of the samples instead
    int open(Optional<Path> folder, boolean samples, Places places);

    /// Sees whether it can be opened and drawn here.
    ///
    /// @param places where it may leave what is thrown away afterwards
    /// @return what is wrong, as a sentence
    Optional<String> check(Places places);
  }

  private final Window window;

  @Mixin private PlacesOptions places = new PlacesOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "the folder of transcripts to open in the window")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--samples", description = "open a copy of the sample interviews")
  private boolean samples;

  @Option(
      names = "--sanity-check",
      description = "see whether commands and window work here, and leave")
  private boolean sanityCheck;

  @Spec private CommandSpec spec = CommandSpec.create();

  private TurnstoneCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return sanityCheck ? check() : window.open(folder, samples, places.places());
  }

  private int check() {
    Optional<String> wrong = SanityCheck.run(window);
    PrintWriter out = spec.commandLine().getOut();
    out.println(wrong.map(String::strip).orElse("OK"));
    out.flush();
    return wrong.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /// Runs what the arguments say.
  ///
  /// @return the exit code
  public static int run(String[] arguments, Window window, PrintWriter out, PrintWriter err) {
    if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(NO_LETTER) >= 0)) {
      err.println(
          "The command has letters that the language setting of this terminal cannot pass on. Set"
              + " LC_ALL=C.UTF-8 and run it again.");
      err.flush();
      return CommandLine.ExitCode.USAGE;
    }
    if (isFromMenu(arguments)) {
      return window.open(
          Arrays.stream(arguments).findFirst().map(Path::of),
          false,
          Places.ofSystem(System.getenv()));
    }
    CommandLine commands = new CommandLine(new TurnstoneCommand(window));
    commands
        .getSubcommands()
        .values()
        .forEach(each -> each.getCommandSpec().version(commands.getCommandSpec().version()));
    return commands
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(TurnstoneCommand::explain)
        .setUsageHelpAutoWidth(true)
        .execute(arguments);
  }

  /// Whether the program is started as menus and double clicks start it: with nothing, or with a
  /// file or folder from its root. No command looks like that, and it need not wait for the
  /// parser, which takes a good part of the time until the window is there.
  private static boolean isFromMenu(String[] arguments) {
    return arguments.length == 0
        || arguments.length == 1
            && new File(arguments[0]).isAbsolute()
            && new File(arguments[0]).exists();
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof CouldNot) {
      command.getErr().println(failure.getMessage());
    } else if (failure instanceof UncheckedIOException disk) {
      command.getErr().println(Sentences.of(disk));
    } else if (failure instanceof StandardOutput.Lost lost) {
      if (!lost.nobodyReads()) {
        command.getErr().println(lost.getMessage());
      }
    } else {
      LOG.error("A command failed", failure);
      command
          .getErr()
          .println(
              "Something went wrong that Turnstone did not expect ("
                  + failure.getClass().getSimpleName()
                  + "). Nothing was lost. Details are in the log.");
    }
    command.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
