package org.turnstone.ui.transcript;

/// Whose colour a coding has.
public enum Colouring {
  BY_CODE,
  BY_CODER
}
