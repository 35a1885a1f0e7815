package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Somewhere that money lies. */
@Table
public record Account(@Id int id, String owner, long balance) {}
