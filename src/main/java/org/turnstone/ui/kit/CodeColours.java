package org.turnstone.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.turnstone.model.CodeColour;

/// How the twelve colours of codes look on a light and on a dark ground. In style sheets they are
/// `-ts-ochre-stripe` and so on, and whatever has the style class `code-ochre` finds its own as
/// `-ts-code-stripe`, `-ts-code-highlight`, `-ts-code-strong` and `-ts-code-name`: what is styled
/// so follows a change of theme by itself.
public final class CodeColours {

  /// One colour in its four uses.
  ///
  /// @param stripe paints stripes, swatches, bars and underlines
  /// @param highlight lies behind coded words and chips
  /// @param strong lies behind the words of the selected coding
  /// @param name is for the name of a code, on a highlight or on the page
  public record Shades(Color stripe, Color highlight, Color strong, Color name) {

    private static Shades of(String stripe, String highlight, String strong, String name) {
      return new Shades(
          Color.web(stripe), Color.web(highlight), Color.web(strong), Color.web(name));
    }
  }

  private static final Map<CodeColour, Shades> LIGHT = new EnumMap<>(CodeColour.class);
  private static final Map<CodeColour, Shades> DARK = new EnumMap<>(CodeColour.class);

  static {
    LIGHT.put(CodeColour.OCHRE, Shades.of(CodeColour.OCHRE.rgb(), "#F9E5C1", "#F1CD89", "#634805"));
    LIGHT.put(CodeColour.AZURE, Shades.of(CodeColour.AZURE.rgb(), "#DBE9FE", "#BAD5FD", "#1E4B8D"));
    LIGHT.put(
        CodeColour.PETROL, Shades.of(CodeColour.PETROL.rgb(), "#C9EFFD", "#8DE0FE", "#05566B"));
    LIGHT.put(CodeColour.OLIVE, Shades.of(CodeColour.OLIVE.rgb(), "#ECEBC3", "#DBD78C", "#544F02"));
    LIGHT.put(
        CodeColour.INDIGO, Shades.of(CodeColour.INDIGO.rgb(), "#E1E7FE", "#C5D0FD", "#3A458D"));
    LIGHT.put(
        CodeColour.VIOLET, Shades.of(CodeColour.VIOLET.rgb(), "#EAE3FD", "#D8C9FE", "#563B85"));
    LIGHT.put(
        CodeColour.CRIMSON, Shades.of(CodeColour.CRIMSON.rgb(), "#FEDEE4", "#FEBFCC", "#802A44"));
    LIGHT.put(CodeColour.CLAY, Shades.of(CodeColour.CLAY.rgb(), "#FFE0D7", "#FDC3B1", "#812F13"));
    LIGHT.put(CodeColour.BRICK, Shades.of(CodeColour.BRICK.rgb(), "#FDE0DE", "#FEC1BE", "#822B2E"));
    LIGHT.put(CodeColour.TEAL, Shades.of(CodeColour.TEAL.rgb(), "#C1F4F0", "#83E7E1", "#015956"));
    LIGHT.put(CodeColour.PLUM, Shades.of(CodeColour.PLUM.rgb(), "#FEDCF3", "#FCBBE9", "#742E64"));
    LIGHT.put(
        CodeColour.FOREST, Shades.of(CodeColour.FOREST.rgb(), "#CAF3DE", "#97E7C0", "#085C3F"));
    DARK.put(CodeColour.OCHRE, Shades.of("#A08624", "#403611", "#604E07", "#E3D195"));
    DARK.put(CodeColour.AZURE, Shades.of("#A9D6FF", "#1D3951", "#22537B", "#ABD6FE"));
    DARK.put(CodeColour.PETROL, Shades.of("#2E8E9F", "#073E47", "#065A67", "#91E0EF"));
    DARK.put(CodeColour.OLIVE, Shades.of("#DCD32E", "#3A3813", "#56520E", "#D7D597"));
    DARK.put(CodeColour.INDIGO, Shades.of("#8B93FE", "#2E3453", "#424B7E", "#C3CFFE"));
    DARK.put(CodeColour.VIOLET, Shades.of("#8361EC", "#3A304F", "#564578", "#D7C7FD"));
    DARK.put(CodeColour.CRIMSON, Shades.of("#FDC0C8", "#4E2A33", "#763A49", "#FDBDCA"));
    DARK.put(CodeColour.CLAY, Shades.of("#B9685F", "#4F2C21", "#773E2C", "#FEC0AD"));
    DARK.put(CodeColour.BRICK, Shades.of("#FF7B61", "#4F2B2A", "#783B3A", "#FDBFBC"));
    DARK.put(CodeColour.TEAL, Shades.of("#00B39A", "#0D4037", "#075D50", "#96E3D1"));
    DARK.put(CodeColour.PLUM, Shades.of("#F48CC6", "#4B2B3C", "#713B59", "#F9BCDC"));
    DARK.put(CodeColour.FOREST, Shades.of("#7BE8A4", "#1D3F2A", "#225D3A", "#A8E1BA"));
  }

  private CodeColours() {}

  public static Shades of(CodeColour colour, Theme theme) {
    return (theme == Theme.LIGHT ? LIGHT : DARK).get(colour);
  }

  /// What people call it: `Ochre`.
  public static String name(CodeColour colour) {
    return Words.KIT.text("colour." + colour.word());
  }

  /// The style class that brings a colour to a node and all within it.
  public static String styleClass(CodeColour colour) {
    return "code-" + colour.word();
  }

  /// The rules that hold all of them, for one theme.
  static String css(Theme theme) {
    Map<CodeColour, Shades> colours = theme == Theme.LIGHT ? LIGHT : DARK;
    String root =
        colours.entrySet().stream()
            .map(entry -> variables("-ts-" + entry.getKey().word() + "-", entry.getValue()))
            .collect(Collectors.joining(" ", ".root { ", "}\n"));
    return colours.entrySet().stream()
        .map(
            entry ->
                ".%s { %s }"
                    .formatted(
                        styleClass(entry.getKey()), variables("-ts-code-", entry.getValue())))
        .collect(Collectors.joining("\n", root, "\n"));
  }

  private static String variables(String prefix, Shades shades) {
    return "%1$sstripe: %2$s; %1$shighlight: %3$s; %1$sstrong: %4$s; %1$sname: %5$s;"
        .formatted(
            prefix,
            web(shades.stripe()),
            web(shades.highlight()),
            web(shades.strong()),
            web(shades.name()));
  }

  private static String web(Color colour) {
    return "#" + colour.toString().substring(2, 8);
  }
}
