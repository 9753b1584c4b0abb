package org.turnstone.model;

import java.util.UUID;

/// Tells one rejection from another.
public record RejectionId(String value) {

  public static RejectionId random() {
    return new RejectionId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
