package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A key that the database's identity column makes; 0 means not yet. */
@Table
public record Ticket(@Id @Generated long id, @Unique String code, int weight) {}
