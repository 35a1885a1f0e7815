package dev.rowan.test.engine.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TableOption;
import org.jspecify.annotations.Nullable;

/** Computed columns, checks and indexes for some dialects, options of the table. */
@Table
@TableOption(
        value = "engine = InnoDB",
        dialects = {"mysql", "mariadb"})
@TableOption(value = "without rowid", dialects = "sqlite")
@TableOption(value = "with (fillfactor = 70)", dialects = "postgresql")
@Check(
        value = "width <> height",
        name = "ck_no_square",
        dialects = {"h2", "postgresql", "mysql", "mariadb"})
@Index(
        value = "(lower(label))",
        name = "ix_lower",
        dialects = {"postgresql", "sqlite", "mysql"})
@Index(
        value = "width",
        where = "width > 10",
        name = "ix_wide",
        dialects = {"postgresql", "sqlite"})
@Index(
        value = {"width", "height desc"},
        name = "ix_both")
@Index(
        value = "height",
        method = "btree",
        name = "ix_tree",
        dialects = {"postgresql", "mysql", "mariadb"})
public record Shape(
        @Id int id,
        int width,
        int height,
        @Computed("width * height") @Nullable Integer area,

        @Computed(value = "width + height", stored = false) @Nullable
        Integer half,

        @Default("it's \\ \"new\"") String label) {}
