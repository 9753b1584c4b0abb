package org.turnstone.placing;

import java.util.Optional;
import org.turnstone.model.*;

public final class QuotationFinder {
  private QuotationFinder() {}

  public static Optional<Quotation> find(Quotation q, String text) {
    if (q.standsIn(text)) return Optional.of(q);
    int at = text.indexOf(q.words());
    return at < 0
        ? Optional.empty()
        : Optional.of(Quotation.of(text, new TextRange(at, at + q.words().length())));
  }
}
