package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Folders of transcripts for tests.
public final class TestFolder {

  private static final Path SAMPLES = Path.of("samples/creative-interviews");

  private TestFolder() {}

  /// A copy of the samples, with their coding.
  public static Path samples(Path parent) throws IOException {
    Path copy = parent.resolve("interviews");
    try (Stream<Path> walk = Files.walk(SAMPLES)) {
      for (Path from : (Iterable<Path>) walk::iterator) {
        Path to = copy.resolve(SAMPLES.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
    return copy;
  }

  /// Two short interviews, not coded yet.
  public static Path two(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("two"));
    Files.writeString(
        folder.resolve("1.md"),
        """
        # Dialog 1
        **Transcript ID:** p01
        **Occupation:** baker
        ---
        Assistant: Hello. What do you do?

        User: I bake bread. I worry about the rent.

        AI: Tell me about the rent.

        User: It went up twice. I bake at night now.
        """);
    Files.writeString(
        folder.resolve("2.md"),
        """
        # Dialog 2
        **Transcript ID:** p02
        **Occupation:** singer
        ---
        Assistant: Hello. What do you do?

        User: I sing 😀 in cafés. The rent is low.
        """);
    return folder;
  }

  /// Two interviews in which one person has several labels, and names are said.
  public static Path speakers(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("speakers"));
    Files.writeString(
        folder.resolve("1.md"),
        """
        # Interview with Anna Berg
        **Transcript ID:** i1
        ---
        Interviewer: Hello Anna, what do you do all day?

        Anna Berg: I bake bread. Anna's bread, they say. ANNA is on the sign 😀 of the shop.

        Interviewer: And what do you worry about, Anna Berg, when you are home again?

        AB: About the rent. Ben says it goes up. I bake at night now, when Joanna sleeps.

        Interviewer: Who is Ben?

        ANNA BERG: My landlord. He likes my bread, and the rent even more than that.

        Interviewer: Does he sleep?

        AB: Ask him.
        """);
    Files.writeString(
        folder.resolve("2.md"),
        """
        # Interview 2
        **Transcript ID:** i2
        ---
        Interviewer: Hello José, what do you do?

        José: I sing in cafés. The rent is low there.

        Interviewer: Do you know the bread of Anna?

        Jose: Everyone knows Anna, and everyone eats her bread.
        """);
    return folder;
  }

  public static Places places(Path parent) {
    return new Places(parent.resolve("cache"), parent.resolve("settings"), parent.resolve("state"));
  }

  /// Opens a folder as that coder, with cache and settings below the parent.
  public static Workspace open(Path folder, Path parent, String coder) throws IOException {
    Places places = places(parent);
    return OpenFolder.open(folder, coder, new Settings(places), places, Progress.NONE);
  }
}
