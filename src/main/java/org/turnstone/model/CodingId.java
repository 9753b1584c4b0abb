package org.turnstone.model;

import java.util.UUID;

/// What stays the same of a coding when it is recoded or resized.
public record CodingId(String value) {

  public static CodingId random() {
    return new CodingId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
