package dev.rowan.architecture.planted.unmarked;

/** Violates a rule on purpose: its package says nothing of nulls. */
public final class Unmarked {}
