import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Makes a `.deb` of an image. All that it brings is a plain file at its place, which the system
/// notices by itself: there is no script that could fail on a machine that lacks something, and
/// nothing is left after it is removed.
final class DebianPackage {

  private final Path dist;
  private final Path sources;
  private final String version;
  private final Path root;

  DebianPackage(Path dist, Path sources, String version) {
    this.dist = dist;
    this.sources = sources;
    this.version = version;
    root = dist.resolve("deb");
  }

  void make(Path image) throws IOException, InterruptedException {
    Package.delete(root);
    copyTree(image, root.resolve("usr/lib/turnstone"));
    Path launcher = Files.createDirectories(root.resolve("usr/bin")).resolve("turnstone");
    Files.createSymbolicLink(launcher, Path.of("../lib/turnstone/bin/turnstone"));
    Path icons = Path.of("usr/share/icons/hicolor");
    place(linux("turnstone.desktop"), "usr/share/applications/turnstone.desktop");
    place(linux("turnstone.xml"), "usr/share/mime/packages/turnstone.xml");
    place(linux("copyright"), "usr/share/doc/turnstone/copyright");
    place(sources.resolve("turnstone.svg"), icons + "/scalable/apps/turnstone.svg");
    place(sources.resolve("turnstone.png"), icons + "/256x256/apps/turnstone.png");
    String architecture = run("dpkg", "--print-architecture").strip();
    Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
    Files.writeString(
        control,
        Files.readString(linux("control"))
            .replace("@VERSION@", version)
            .replace("@ARCHITECTURE@", architecture)
            .replace("@SIZE@", Long.toString(kilobytes())));
    String name = "turnstone_" + version + "_" + architecture + ".deb";
    run(
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z1",
        "--build",
        root.toString(),
        dist.resolve("installer").resolve(name).toString());
  }

  private Path linux(String file) {
    return sources.resolve("linux").resolve(file);
  }

  private void place(Path file, String place) throws IOException {
    Path target = root.resolve(place);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  /// The cache for the start knows the jars by their times, so those are kept.
  private static void copyTree(Path from, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(
            path,
            target.resolve(from.relativize(path).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private long kilobytes() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1024;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(List.of(command) + " failed: " + said);
    }
    return said;
  }
}
