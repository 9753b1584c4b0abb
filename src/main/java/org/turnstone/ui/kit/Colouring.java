package org.turnstone.ui.kit;

/// Whose colour a coding has.
public enum Colouring {
  BY_CODE,
  BY_CODER
}
