package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.turnstone.ui.transcript.NamePlaces.Place;
import org.turnstone.ui.transcript.StripeLanes.Extent;

/// The margin beside one turn: stripes in their lanes, their names, and "+n" for those that find
/// no lane.
final class MarginView extends Pane {

  /// From one lane to the next.
  static final double LANE = 8;

  private static final double NAME_GAP = 10;
  private static final double NAME_STEP = 15;
  private static final double NAME_HEIGHT = 14;

  /// A coding and how far down the turn it reaches.
  record Stripe(PlacedCoding coding, Extent extent, boolean named) {}

  private final Page page;
  private final Reused<StripeView> bars;
  private final Reused<StripeName> names;
  private final Reused<MoreStripes> numbers;

  MarginView(Page page) {
    this.page = page;
    bars = new Reused<>(getChildren(), () -> new StripeView(page));
    names = new Reused<>(getChildren(), () -> new StripeName(page));
    numbers = new Reused<>(getChildren(), () -> new MoreStripes(page));
    setManaged(false);
    setPickOnBounds(false);
  }

  /// Paints the stripes, which come in order of start.
  ///
  /// @param named whether there is room for names
  void paint(List<Stripe> stripes, boolean named) {
    List.of(bars, names, numbers).forEach(Reused::begin);
    int[] lanes =
        StripeLanes.of(
            stripes.stream()
                .map(stripe -> new StripeLanes.Wish(stripe.extent(), stripe.coding().stripe()))
                .toList());
    List<Stripe> rest = new ArrayList<>();
    for (int i = 0; i < lanes.length; i++) {
      if (lanes[i] < StripeLanes.COUNT) {
        add(stripes.get(i), lanes[i]);
      } else {
        rest.add(stripes.get(i));
      }
    }
    addRest(rest);
    if (named) {
      addNames(stripes, lanes);
    }
    List.of(bars, names, numbers).forEach(Reused::end);
  }

  /// Looks again which stripes stand out or are dimmed.
  void refresh() {
    bars.shown().forEach(StripeView::refresh);
    names.shown().forEach(StripeName::refresh);
  }

  private void add(Stripe stripe, int lane) {
    StripeView view = bars.next();
    Extent extent = stripe.extent();
    view.show(stripe.coding());
    view.resizeRelocate(
        lane * LANE - (LANE - StripeView.WIDTH) / 2,
        extent.top(),
        LANE,
        extent.bottom() - extent.top());
  }

  /// Those without a lane, gathered where they meet, as one number each.
  private void addRest(List<Stripe> rest) {
    List<Stripe> gathered = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Stripe stripe : rest) {
      if (stripe.extent().top() >= bottom) {
        addNumber(gathered);
        gathered.clear();
      }
      gathered.add(stripe);
      bottom = Math.max(bottom, stripe.extent().bottom());
    }
    addNumber(gathered);
  }

  private void addNumber(List<Stripe> gathered) {
    if (!gathered.isEmpty()) {
      List<PlacedCoding> codings = gathered.stream().map(Stripe::coding).toList();
      MoreStripes number = numbers.next();
      number.show(codings);
      place(number, StripeLanes.COUNT * LANE, gathered.getFirst().extent().top(), LANE * 4);
    }
  }

  private void addNames(List<Stripe> stripes, int[] lanes) {
    double step = page.typography().scaled(NAME_STEP);
    List<NamePlaces.Stripe> beside = new ArrayList<>();
    for (int i = 0; i < lanes.length; i++) {
      Extent extent = stripes.get(i).extent();
      beside.add(
          new NamePlaces.Stripe(lanes[i], extent.top(), extent.bottom(), stripes.get(i).named()));
    }
    for (Place place : NamePlaces.of(beside, step)) {
      StripeName name = names.next();
      name.show(stripes.get(place.stripe()).coding());
      double x = place.beside() * LANE + NAME_GAP;
      double more = place.beside() >= StripeLanes.COUNT ? page.typography().scaled(NAME_GAP) : 0;
      place(name, x + more, place.top(), getWidth() - x - more);
    }
  }

  private void place(Label label, double x, double y, double width) {
    label.resizeRelocate(x, y, Math.max(0, width), page.typography().scaled(NAME_HEIGHT));
  }
}
