/// What documents of word processors and web pages have in common. A reader of one format (each
/// has a package below this one) fills a [PageBuilder] with paragraphs and tables; [Page] finds the
/// shape of the talk in them: a table of speakers ([TableTalk]), what meeting programs write
/// ([MeetingTalk]), or lines in which it is still to be found who speaks ([DialogLines]).
///
/// Files are not trusted: [ZipParts] and [SafeXml] keep bombs and entities out, and nothing that a
/// file refers to is ever opened.
@NullMarked
package org.turnstone.transcript.document;

import org.jspecify.annotations.NullMarked;
