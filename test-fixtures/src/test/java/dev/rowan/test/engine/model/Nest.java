package dev.rowan.test.engine.model;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Refers in every way. */
@Table
public record Nest(
        @Id long id,

        @References(value = Hen.class, onDelete = ForeignKeyAction.CASCADE, onUpdate = ForeignKeyAction.CASCADE)
        @Nullable
        Long cascaded,

        @References(value = Hen.class, onDelete = ForeignKeyAction.SET_NULL) @Nullable
        Long emptied,

        @References(value = Hen.class, onDelete = ForeignKeyAction.RESTRICT) @Nullable
        Long kept) {}
