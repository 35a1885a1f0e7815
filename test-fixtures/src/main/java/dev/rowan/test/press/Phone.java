package dev.rowan.test.press;

/** A number to call. */
public record Phone(String number) {}
