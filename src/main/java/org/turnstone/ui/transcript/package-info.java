/// The conversation as one reads and codes it: the heart of the window. Start with
/// [ConversationModel] (what is shown, which turn and which words are chosen) and
/// [ConversationView] (how it looks).
///
/// A [Reading] is one transcript with the coding work on it, indexed by place. Where grounds,
/// underlines, stripes and names go is decided by types without a screen ([Grounds],
/// [UnderlineLanes], [StripeLanes], [NamePlaces]); [TurnRow] and what is in it only paint. What
/// the mouse and keys do is in [WordDrag], [EdgeDrag], [ReadingKeys] and [CodingSteps]; what is
/// hidden and coloured in [ChosenSight]. Only package `ui` may use this package.
@NullMarked
package org.turnstone.ui.transcript;

import org.jspecify.annotations.NullMarked;
