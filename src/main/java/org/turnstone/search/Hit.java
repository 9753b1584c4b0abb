package org.turnstone.search;

/// A turn that a query found.
///
/// @param transcript id of the transcript
/// @param turn number in it, counted from 1
/// @param score how well it fits, higher is better (BM25); 0 where the order is not by relevance
public record Hit(String transcript, int turn, float score) {}
