package dev.rowan.test.compliance.model;

import org.jspecify.annotations.Nullable;

/** A part of a part, one component of which may be missing. */
public record Size(int width, @Nullable Integer height) {}
