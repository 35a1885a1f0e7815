package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.References;

/** A part that refers to another table. */
public record Signature(
        @References(Team.class) long byId,
        @Column(length = 20) String note) {}
