package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What many steps take, by a key that is assigned. */
@Table
public record Skill(
        @Id @Column(length = 8) String code,
        @Column(length = 40) String name) {}
