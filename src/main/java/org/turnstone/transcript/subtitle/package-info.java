/// Captions: WebVTT and SRT. [WebVttFormat] and [SubRipFormat] are the ways in; [CueReader] finds
/// the cues among the lines of a file, [CueText] reads the words of one, [RollingCaptions] takes
/// out what automatic captions show twice. Cues are handed on as they follow each other; joining
/// them to turns is not done here.
@NullMarked
package org.turnstone.transcript.subtitle;

import org.jspecify.annotations.NullMarked;
