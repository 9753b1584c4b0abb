/// JSON and JSONL: chats, exports of chats, and what speech recognition writes. Begin with
/// [JsonFormat] and [JsonLinesFormat]: both read one value after the other ([JsonTree]) and give it
/// to [Conversations], which finds transcripts in it by its shape: [Message] is one contribution,
/// [Conversation] a list of them or a tree of replies, [OtherJson] what is known to be none. The
/// only package of transcripts that knows Jackson.
@NullMarked
package org.turnstone.transcript.json;

import org.jspecify.annotations.NullMarked;
