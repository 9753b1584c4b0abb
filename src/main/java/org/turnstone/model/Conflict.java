package org.turnstone.model;

/// Two people's work that met: what happened and how it was kept, as a sentence.
///
/// @param action id of the action that came second in the order of the journals
public record Conflict(String action, String sentence) {}
