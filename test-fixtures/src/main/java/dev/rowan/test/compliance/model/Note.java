package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A key that the database's identity column makes; null means not yet. */
@Table
public record Note(
        @Id @Generated(GeneratedBy.IDENTITY) @Nullable Integer id, String text) {}
