package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.turnstone.model.Problem;
import org.turnstone.transcript.TranscriptFolder;
import org.turnstone.transcript.format.FoundFile;

/// The folder as it can be shown while it is read: the files that were read, and what was known of
/// those that are still to come. For one thread.
final class FolderView {

  private final TranscriptFolder.Listing listing;
  private final Map<String, CataloguedFile> known;
  private final Gathered gathered;
  private final Set<String> read = new HashSet<>();

  /// Place in the listing of the first file that has not come.
  private int next;

  private boolean news;
  private boolean toldOnce;
  private final TellingPace pace = new TellingPace();

  FolderView(
      TranscriptFolder.Listing listing, Map<String, CataloguedFile> known, Gathered gathered) {
    this.listing = listing;
    this.known = known;
    this.gathered = gathered;
    pace.told(0);
  }

  int transcripts() {
    return gathered.count();
  }

  void take(Piece piece) {
    gathered.take(piece);
    String path = piece.from().path();
    if (next > 0 && listing.files().get(next - 1).path().equals(path)) {
      next--;
    }
    while (!listing.files().get(next).path().equals(path)) {
      next++;
    }
    if (!(piece instanceof Piece.Part)) {
      next++;
    }
    if (!(piece instanceof Piece.Same)) {
      news = true;
      read.add(path);
    }
  }

  /// Whether there is so much more than was told last that it should be told.
  boolean isWorthTelling() {
    if (!news || gathered.count() == 0) {
      return false;
    }
    return !toldOnce && known.isEmpty() || pace.isTime();
  }

  /// @param took nanoseconds that it took to tell
  void told(long took) {
    news = false;
    toldOnce = true;
    pace.told(took);
  }

  FolderNow whole() {
    return new FolderNow(List.copyOf(gathered.files()), problems(), true);
  }

  /// A file of which a part was read is there with that part, unless more was known of it.
  FolderNow soFar() {
    List<CataloguedFile> files = new ArrayList<>(gathered.files());
    gathered
        .underWay()
        .filter(file -> !known.containsKey(file.file().path()))
        .ifPresent(files::add);
    for (FoundFile file : listing.files().subList(next, listing.files().size())) {
      CataloguedFile before = known.get(file.path());
      if (before != null) {
        files.add(before);
      }
    }
    return new FolderNow(known.isEmpty() ? files : UniqueIds.given(files), problems(), false);
  }

  private List<Problem> problems() {
    return Stream.concat(listing.problems().stream(), gathered.problems().stream()).toList();
  }

  /// @param again paths of files that were read twice
  FolderChanges changes(Set<String> again) {
    Set<String> all = new HashSet<>(read);
    all.addAll(again);
    int changed = (int) all.stream().filter(known::containsKey).count();
    Set<String> gone = new HashSet<>(known.keySet());
    listing.files().forEach(file -> gone.remove(file.path()));
    return new FolderChanges(all.size() - changed, changed, gone.size());
  }
}
