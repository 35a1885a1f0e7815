package dev.rowan.test.engine.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A row that refers to a table in another schema. */
@Table(name = "visitors")
public record Visitor(
        @Id @Generated long id, @References(Annex.class) long annexId) {}
