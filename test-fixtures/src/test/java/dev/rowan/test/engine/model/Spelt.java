package dev.rowan.test.engine.model;

import dev.rowan.annotation.ColumnType;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns whose types in the database are given by hand: JSON of another kind, the database's own enum, another text. */
@Table
public record Spelt(
        @Id int id,

        @ColumnType(value = "json", dialects = "postgresql") @ColumnType(value = "longtext", dialects = "mysql")
        Map<String, Object> data,

        @ColumnType(
                value = "enum('RED', 'GREEN')",
                dialects = {"h2", "mysql", "mariadb"})
        @ColumnType(value = "hue", dialects = "postgresql")
        Hue hue,

        @ColumnType(
                value = "enum('RED', 'GREEN')",
                dialects = {"h2", "mysql", "mariadb"})
        @ColumnType(value = "hue", dialects = "postgresql")
        @Nullable
        Hue second,

        @ColumnType(value = "inet", dialects = "postgresql") @Nullable
        String address,

        @ColumnType("char(3)") String code,

        @ColumnType(
                value = "timestamp(3) with time zone",
                dialects = {"h2", "postgresql"})
        @Nullable
        Instant seen) {

    /** A colour. */
    public enum Hue {
        RED,
        GREEN
    }
}
