package org.turnstone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Quality of a code base is in its largest files and longest methods, so both have a limit.
class SizeTest {

  private static final int LINES_OF_A_FILE = 350;
  private static final int LINES_OF_A_METHOD = 45;

  @Test
  void noFileIsLongerThanOneRoom() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void noMethodIsLongerThanAScreen() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var files =
        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources());
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
    List<String> tooLong = new ArrayList<>();
    for (var unit : task.parse()) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void none) {
          var positions = Trees.instance(task).getSourcePositions();
          long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
          long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
          if (last - first + 1 > LINES_OF_A_METHOD) {
            tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + " at " + first);
          }
          return super.visitMethod(method, none);
        }
      }.scan(unit, null);
    }
    assertEquals(List.of(), tooLong);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
