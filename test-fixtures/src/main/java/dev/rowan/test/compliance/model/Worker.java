package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** Who does steps, of many projects. */
@Table
public record Worker(
        @Id @Generated long id, @Unique @Column(length = 40) String name) {}
