package org.turnstone.transcript.format;

import java.util.Locale;

/// Who takes part in a chat with a language model. What is no speech (instructions, calls of tools)
/// is counted, so that a person is told of it. Not safe for several threads.
public final class ChatParties {

  private int instructions;
  private int calls;

  /// Whether somebody is a party of such a chat, whose words are Markdown.
  public static boolean isParty(String speaker) {
    return switch (normal(speaker)) {
      case "assistant", "user", "human", "gpt", "chatgpt", "claude", "ai", "bot", "model" -> true;
      default -> false;
    };
  }

  /// Whether what somebody says is no speech; counts it then.
  public boolean leavesOut(String speaker) {
    switch (normal(speaker)) {
      case "system", "developer" -> instructions++;
      case "tool", "function", "ipython", "observation", "function_call", "tool_call" -> calls++;
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Counts a part of a message that is a call of a tool, or what it gave back.
  public void leaveOutCall() {
    calls++;
  }

  /// Says what was left out.
  public void tell(Remarks remarks) {
    if (instructions > 0) {
      remarks.note(
          instructions == 1
              ? "Left out 1 instruction to the language model."
              : "Left out %,d instructions to the language model.".formatted(instructions));
    }
    if (calls > 0) {
      remarks.note(
          calls == 1
              ? "Left out 1 call or result of a tool, picture or thought of the language model."
              : "Left out %,d calls or results of tools, pictures and thoughts of the language model."
                  .formatted(calls));
    }
  }

  private static String normal(String speaker) {
    return speaker.strip().toLowerCase(Locale.ROOT);
  }
}
