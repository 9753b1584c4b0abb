import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes a program with a Java runtime of its own, and the installer of the system it runs on. The
/// build runs it after the jar is made: `mvn -Pdist package`. In the folder it is given it finds
/// `jars` (the program and its libraries) and `javafx`, and leaves `image` and `installer` there.
///
/// Five steps: [#linkRuntime], [#makeImage], [#train], [#check], [#makeInstaller].
final class Package {

  /// Modules that no library names in its code: charsets of old transcripts, languages, samples in
  /// a jar, and what Lucene and Logback look for at run time.
  private static final List<String> UNNAMED =
      List.of(
          "java.logging",
          "java.management",
          "java.naming",
          "java.xml",
          "jdk.charsets",
          "jdk.localedata",
          "jdk.management",
          "jdk.unsupported",
          "jdk.zipfs");

  /// Folders that it makes, and makes anew each time.
  private static final List<String> MADE =
      List.of("modules", "natives", "plain", "runtime", "image", "installer", "check");

  private static final String NAME = "turnstone";
  private static final String DESCRIPTION = "Read interviews, tag what is said, find it again";

  private final Path dist;
  private final Path sources;
  private final String version;
  private final Platform platform = Platform.here();

  private Package(Path dist, Path sources, String version) {
    this.dist = dist;
    this.sources = sources;
    this.version = version;
  }

  /// @param arguments the folder to work in, the folder of icons and installer files, the version
  public static void main(String[] arguments) throws Exception {
    new Package(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).make();
  }

  private void make() throws Exception {
    for (String made : MADE) {
      delete(dist.resolve(made));
    }
    linkRuntime();
    makeImage();
    train();
    check();
    Files.createDirectories(dist.resolve("installer"));
    makeInstaller();
    System.out.println("Made " + dist.resolve("installer"));
  }

  /// Where an image keeps its parts, and what its icon is.
  private enum Platform {
    LINUX("turnstone", "bin/turnstone", "lib/app", "lib", "turnstone.png"),
    WINDOWS("turnstone", "turnstone.exe", "app", "bin", "turnstone.ico"),
    MAC("turnstone.app", "Contents/MacOS/turnstone", "Contents/app", "lib", "turnstone.icns");

    final String image;
    final String launcher;
    final String app;
    final String natives;
    final String icon;

    Platform(String image, String launcher, String app, String natives, String icon) {
      this.image = image;
      this.launcher = launcher;
      this.app = app;
      this.natives = natives;
      this.icon = icon;
    }

    static Platform here() {
      String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      return system.contains("win") ? WINDOWS : system.contains("mac") ? MAC : LINUX;
    }
  }

  /// JavaFX comes as jars with native libraries inside, which it would unpack into the home of each
  /// person who starts it. Here they go to those of the runtime.
  private void linkRuntime() throws IOException {
    Path modules = Files.createDirectories(dist.resolve("modules"));
    Path natives = Files.createDirectories(dist.resolve("natives"));
    for (Path jar : list(dist.resolve("javafx"))) {
      Path module = modules.resolve(jar.getFileName());
      Files.copy(jar, module, StandardCopyOption.REPLACE_EXISTING);
      try (FileSystem inside = FileSystems.newFileSystem(module, Map.of())) {
        for (Path library : list(inside.getPath("/"))) {
          if (library.toString().matches(".*\\.(so|dll|dylib)")) {
            Files.move(library, natives.resolve(library.getFileName().toString()));
          }
        }
      }
    }
    Path runtime = dist.resolve("runtime");
    tool(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            String.join(",", neededModules(modules)),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
    for (Path library : list(natives)) {
      Files.copy(library, runtime.resolve(platform.natives).resolve(library.getFileName()));
    }
  }

  /// What the jars need of Java, so that a new library brings its modules along. The program has
  /// them on the class path, where they are no modules, so they are not asked which others they
  /// want: a part that is left out on purpose would stop that. Modules that Java tries out warn on
  /// each start and are left out.
  private Set<String> neededModules(Path javafx) throws IOException {
    Path plain = Files.createDirectories(dist.resolve("plain"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-q",
                "--multi-release",
                "25",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                javafx.toString()));
    for (Path jar : list(dist.resolve("jars"))) {
      arguments.add(withoutDescriptor(jar, plain.resolve(jar.getFileName())).toString());
    }
    Set<String> modules = new TreeSet<>(UNNAMED);
    Stream.of(tool("jdeps", arguments).strip().split(","))
        .filter(module -> !module.startsWith("jdk.incubator"))
        .forEach(modules::add);
    System.out.println("Modules: " + modules);
    return modules;
  }

  private static Path withoutDescriptor(Path jar, Path copy) throws IOException {
    Files.copy(jar, copy);
    try (FileSystem inside = FileSystems.newFileSystem(copy, Map.of());
        Stream<Path> all = Files.walk(inside.getPath("/"))) {
      for (Path file : all.filter(each -> each.endsWith("module-info.class")).toList()) {
        Files.delete(file);
      }
    }
    return copy;
  }

  private void makeImage() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                "Turnstone",
                "--description",
                DESCRIPTION,
                "--icon",
                sources.resolve(platform.icon).toString(),
                "--input",
                dist.resolve("jars").toString(),
                "--main-jar",
                mainJar().getFileName().toString(),
                "--main-class",
                "org.turnstone.Turnstone",
                "--runtime-image",
                dist.resolve("runtime").toString(),
                "--java-options",
                "-XX:MaxGCPauseMillis=20",
                "--java-options",
                "--add-modules=javafx.controls,jdk.management",
                "--java-options",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--java-options",
                "-Dslf4j.internal.verbosity=WARN",
                "--java-options",
                "-Xlog:disable",
                "--java-options",
                "-Xlog:all=error:stderr",
                "--dest",
                dist.resolve("image").toString()));
    if (platform == Platform.WINDOWS) {
      arguments.add("--win-console");
    }
    tool("jpackage", arguments);
  }

  /// Starts the program once and keeps what Java learned of its classes, so that it starts faster
  /// from then on (JEP 483, 514). A cache that does not fit is passed over without a word among
  /// the results of a command.
  private void train() throws IOException, InterruptedException {
    Path app = image().resolve(platform.app);
    Path cache = app.resolve(NAME + ".aot");
    start("-XX:AOTCacheOutput=" + cache);
    Files.write(
        app.resolve(NAME + ".cfg"),
        List.of("java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName()),
        StandardOpenOption.APPEND);
  }

  /// The image as it will be installed works, with the cache it was given.
  private void check() throws IOException, InterruptedException {
    start("-XX:AOTMode=on");
  }

  private void start(String option) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(image().resolve(platform.launcher).toString(), "--sanity-check");
    program.environment().put("JAVA_TOOL_OPTIONS", option);
    program.environment().put("TURNSTONE_SETTINGS", dist.resolve("check").toString());
    program.environment().put("TURNSTONE_CACHE", dist.resolve("check").toString());
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || said.lines().noneMatch("OK"::equals)) {
      throw new IllegalStateException("The packaged program could not be started: " + said);
    }
    System.out.println("turnstone --sanity-check with " + option + ": OK");
  }

  private void makeInstaller() throws IOException, InterruptedException {
    switch (platform) {
      case LINUX -> new DebianPackage(dist, sources, version).make(image());
      case WINDOWS ->
          // Without a folder of its own the program would lie where settings and state are, and
          // what takes the program away clears its folder.
          jpackageInstaller(
              "msi",
              "--win-menu",
              "--win-shortcut",
              "--win-per-user-install",
              "--install-dir",
              "Programs\\Turnstone");
      case MAC -> jpackageInstaller("dmg");
    }
  }

  private void jpackageInstaller(String type, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                "Turnstone",
                "--license-file",
                dist.resolve("LICENSE").toString(),
                "--app-image",
                image().toString(),
                "--dest",
                dist.resolve("installer").toString()));
    arguments.addAll(Arrays.asList(options));
    tool("jpackage", arguments);
  }

  private Path image() {
    return dist.resolve("image").resolve(platform.image);
  }

  private Path mainJar() throws IOException {
    return list(dist.resolve("jars")).stream()
        .filter(jar -> jar.getFileName().toString().startsWith(NAME + "-"))
        .findFirst()
        .orElseThrow();
  }

  /// @return what it printed
  private static String tool(String name, List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(name + " ended with " + code + ": " + said);
    }
    return said.toString();
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }
}
