package org.turnstone.search;

import org.turnstone.model.TextRange;

/// Words of a transcript of which is asked what they are like.
///
/// @param transcript id of the transcript
/// @param range where in the reading text; turns that it touches are not compared with
/// @param words the words themselves
public record Passage(String transcript, TextRange range, String words) {}
