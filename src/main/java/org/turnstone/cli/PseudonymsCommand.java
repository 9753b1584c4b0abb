package org.turnstone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turnstone.edit.Edit;
import org.turnstone.export.NameList;
import org.turnstone.workspace.SpeakerEdits;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "pseudonyms",
    mixinStandardHelpOptions = true,
    description = "Print the names that are replaced, or take in a list of them.",
    footer = {
      "",
      "A list is a CSV file with the columns name and pseudonym. It is the key to who is who.",
      "",
      "Examples:",
      "  turnstone pseudonyms interviews --import names.csv --coder Ana",
      "  turnstone pseudonyms interviews --to names.csv"
    })
final class PseudonymsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--import", paramLabel = "FILE", description = "replace the names of this list")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--to", paramLabel = "FILE", description = "write the list there")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--coder", paramLabel = "NAME", description = "who imports (default: you)")
  private Optional<String> coder = Optional.empty();

  @Override
  public Integer call() throws CouldNot {
    try {
      if (from.isPresent()) {
        read(from.get());
      } else {
        write();
      }
      return 0;
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private void read(Path list) throws CouldNot, IOException {
    NameList names = NameList.read(list);
    try (Workspace workspace = folder.open(spec.commandLine().getErr(), coder)) {
      List<Edit> edits = SpeakerEdits.replaceAll(workspace.project(), names.names());
      String replaced = Sentences.count(edits.size(), "name");
      if (!edits.isEmpty()) {
        String label = "Replaced " + replaced + " as in " + list.getFileName();
        Saved.await(workspace.perform(label, edits), workspace);
      }
      say(
          edits.isEmpty()
              ? "All of these names are replaced already."
              : "Replaced " + replaced + ".");
    }
  }

  private void write() throws CouldNot, IOException {
    Optional<TargetFile> target = to.map(TargetFile::new);
    if (target.isPresent()) {
      target.get().mustBePossible();
    }
    try (Workspace workspace = folder.read(spec.commandLine().getErr())) {
      NameList names = NameList.of(workspace.project().naming());
      if (target.isPresent()) {
        target.get().mustNotBelongTo(workspace);
        names.write(target.get().path());
        say("Wrote " + Sentences.count(names.names().size(), "name") + " to " + to.get() + ".");
      } else {
        names.write(Output.to(Optional.empty(), spec.commandLine().getOut()));
      }
    }
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
    spec.commandLine().getOut().flush();
  }
}
