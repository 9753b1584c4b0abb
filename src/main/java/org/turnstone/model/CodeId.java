package org.turnstone.model;

import java.util.UUID;

/// What stays the same of a code when it is renamed, moved or recoloured.
public record CodeId(String value) {

  public static CodeId random() {
    return new CodeId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
