package dev.rowan.test.engine.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A table in a schema, with a sequence, which is in that schema too. */
@Table(schema = "side")
public record Numbered(@Id @Generated(GeneratedBy.SEQUENCE) long id, String name) {}
