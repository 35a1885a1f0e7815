package dev.rowan.test.desk;

/** The name of who does something. */
public record Clerk(String name) {}
