package org.turnstone.ui.speakers;

import org.turnstone.speakers.WrittenLabel.Place;

/// A turn of a speaker, with its words.
///
/// @param label as written there
record Example(Place place, String label, String words) {}
