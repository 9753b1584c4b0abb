package org.turnstone.model;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stays the same of a coding when it is recoded or resized. There are as many as there are
/// codings, so those that are a UUID, as ours are, take the bytes of one and not those of its text.
public final class CodingId {

  private static final int UUID_LENGTH = 36;

  private final long high;
  private final long low;
  private final @Nullable String text;

  private CodingId(long high, long low, @Nullable String text) {
    this.high = high;
    this.low = low;
    this.text = text;
  }

  /// An id as it is written: any text. Case matters, so a UUID in capitals is another id than [#of]
  /// the same one, and takes the bytes of its text.
  public CodingId(String value) {
    UUID uuid = uuid(value);
    boolean same = uuid.toString().equals(value);
    this(
        same ? uuid.getMostSignificantBits() : value.hashCode(),
        same ? uuid.getLeastSignificantBits() : value.length(),
        same ? null : value);
  }

  private static UUID uuid(String value) {
    try {
      return value.length() == UUID_LENGTH ? UUID.fromString(value) : new UUID(0, 0);
    } catch (IllegalArgumentException other) {
      return new UUID(0, 0);
    }
  }

  public static CodingId random() {
    return of(UUID.randomUUID());
  }

  public static CodingId of(UUID uuid) {
    return new CodingId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), null);
  }

  public String value() {
    return text == null ? new UUID(high, low).toString() : text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodingId that
        && high == that.high
        && low == that.low
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    long both = (high ^ low * 31) * 0x9E3779B97F4A7C15L;
    return (int) (both >>> 32);
  }

  @Override
  public String toString() {
    return value();
  }
}
