package org.turnstone.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// What the sources of one package of the window say about texts.
///
/// @param literals every string literal
/// @param beginnings literals that something is appended to
/// @param asked keys asked for in full: `WORDS.text("key")`
/// @param askedBeginnings keys asked for by their beginning: `WORDS.text("key." + id)`
/// @param shown literals with letters that are handed to something people read
record UiSources(
    Set<String> literals,
    Set<String> beginnings,
    Set<String> asked,
    Set<String> askedBeginnings,
    List<String> shown) {

  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}{2}");

  /// What makes or changes something that people read, by the name of the class or method; the
  /// words are the first argument.
  private static final Set<String> READ =
      Set.of(
          "Label",
          "Button",
          "ToggleButton",
          "CheckBox",
          "RadioButton",
          "Hyperlink",
          "MenuButton",
          "Menu",
          "MenuItem",
          "CheckMenuItem",
          "RadioMenuItem",
          "Tooltip",
          "TitledPane",
          "Tab",
          "Text",
          "TableColumn",
          "setText",
          "setPromptText",
          "setAccessibleText",
          "setAccessibleHelp",
          "setAccessibleRoleDescription",
          "setTitle",
          "setHeaderText",
          "setContentText",
          "label",
          "wrapped");

  static UiSources of(Path folder) throws IOException {
    UiSources found =
        new UiSources(
            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.list(folder)) {
      var sources =
          compiler
              .getStandardFileManager(null, null, null)
              .getJavaFileObjectsFromPaths(
                  files.filter(file -> file.toString().endsWith(".java")).toList());
      JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
      for (CompilationUnitTree unit : task.parse()) {
        found.new Scan(unit.getSourceFile().getName()).scan(unit, null);
      }
    }
    return found;
  }

  private static String name(ExpressionTree called) {
    return switch (called) {
      case MemberSelectTree member -> member.getIdentifier().toString();
      case IdentifierTree plain -> plain.getName().toString();
      default -> "";
    };
  }

  private final class Scan extends TreeScanner<Void, Void> {

    private final String file;

    Scan(String file) {
      this.file = file;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      if (literal.getValue() instanceof String words) {
        literals.add(words);
      }
      return super.visitLiteral(literal, none);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void none) {
      if (binary.getLeftOperand() instanceof LiteralTree literal
          && literal.getValue() instanceof String words) {
        beginnings.add(words);
      }
      return super.visitBinary(binary, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      String name = name(call.getMethodSelect());
      if (!call.getArguments().isEmpty()) {
        ExpressionTree first = call.getArguments().getFirst();
        if (name.equals("text") && call.getMethodSelect().toString().endsWith("WORDS.text")) {
          ask(first);
        }
        if (READ.contains(name)) {
          show(first);
        }
      }
      return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
      if (READ.contains(name(made.getIdentifier())) && !made.getArguments().isEmpty()) {
        show(made.getArguments().getFirst());
      }
      return super.visitNewClass(made, none);
    }

    private void ask(ExpressionTree key) {
      switch (key) {
        case LiteralTree literal -> asked.add((String) literal.getValue());
        case ParenthesizedTree inner -> ask(inner.getExpression());
        case ConditionalExpressionTree either -> {
          ask(either.getTrueExpression());
          ask(either.getFalseExpression());
        }
        case BinaryTree pieces when pieces.getLeftOperand() instanceof LiteralTree literal ->
            askedBeginnings.add((String) literal.getValue());
        default -> {}
      }
    }

    private void show(ExpressionTree words) {
      switch (words) {
        case LiteralTree literal -> {
          if (literal.getValue() instanceof String text && TWO_LETTERS.matcher(text).find()) {
            shown.add(file + ": “" + text + "”");
          }
        }
        case ParenthesizedTree inner -> show(inner.getExpression());
        case BinaryTree pieces -> {
          show(pieces.getLeftOperand());
          show(pieces.getRightOperand());
        }
        case ConditionalExpressionTree either -> {
          show(either.getTrueExpression());
          show(either.getFalseExpression());
        }
        default -> {}
      }
    }
  }
}
