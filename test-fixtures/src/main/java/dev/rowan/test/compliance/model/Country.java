package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key that the application assigns. */
@Table
public record Country(@Id @Column(length = 2) String code, String name) {}
