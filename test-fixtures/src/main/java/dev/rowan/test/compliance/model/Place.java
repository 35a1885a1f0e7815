package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;

/** A part that is a key. */
public record Place(@Column(length = 20) String hall, int spot) {}
