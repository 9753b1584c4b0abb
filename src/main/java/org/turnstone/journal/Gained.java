package org.turnstone.journal;

import java.util.List;
import org.turnstone.edit.Action;

/// Actions that came to those that were there.
///
/// @param actions those that were not there, in order
/// @param last whether they come after all others, so that what these came to stands
public record Gained(List<Action> actions, boolean last) {}
