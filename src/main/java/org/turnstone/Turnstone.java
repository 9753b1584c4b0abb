package org.turnstone;

public final class Turnstone {
  public static void main(String[] args) {
    System.out.println("hi " + java.util.List.of(args));
  }
}
