package org.turnstone.ui.speakers;

import java.util.Comparator;
import org.turnstone.model.NaturalOrder;

/// Ways to sort the speakers.
enum SpeakerOrder {
  TURNS(Comparator.comparingInt((SpeakerRow row) -> row.speaker().turns()).reversed()),
  TRANSCRIPTS(Comparator.comparingInt((SpeakerRow row) -> row.speaker().transcripts()).reversed()),
  NAME(Comparator.comparing(row -> 0));

  private final Comparator<SpeakerRow> first;

  SpeakerOrder(Comparator<SpeakerRow> first) {
    this.first = first;
  }

  Comparator<SpeakerRow> comparator() {
    return first.thenComparing(row -> row.speaker().name(), new NaturalOrder());
  }
}
