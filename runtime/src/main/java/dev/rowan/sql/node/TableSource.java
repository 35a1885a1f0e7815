package dev.rowan.sql.node;

import dev.rowan.meta.TableMeta;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table, perhaps under another name.
 *
 * @param schema its schema, or null for the connection's
 * @param name its name
 * @param alias its name in the statement, or null
 * @param meta what is known of it
 * @param step the relation that it was reached by, or null
 * @param deleted why its deleted rows are read as well; null if they are passed over
 */
public record TableSource(
        @Nullable String schema,
        String name,
        @Nullable String alias,
        TableMeta meta,
        @Nullable RelationStep step,
        @Nullable String deleted)
        implements Source {
    /** A table, under its own name if {@code alias} is null. */
    public static TableSource of(TableMeta meta, @Nullable String alias) {
        return new TableSource(meta.schema(), meta.name(), alias, meta, null, null);
    }

    /** A table that is reached by a relation. */
    public static TableSource reached(TableMeta meta, String alias, RelationStep step) {
        return new TableSource(meta.schema(), meta.name(), alias, meta, step, null);
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String qualifier() {
        return alias == null ? name : alias;
    }

    /** The same table under another name. */
    public TableSource as(String newAlias) {
        return new TableSource(schema, name, newAlias, meta, null, deleted);
    }

    /** The same with deleted rows, for a reason. */
    public TableSource withDeleted(String reason) {
        Reach.requireReason(reason, "see deleted rows");
        return new TableSource(schema, name, alias, meta, step, reason);
    }

    /** The relation that it stands at the end of, if it joins itself to what the relation comes from; else null. */
    public @Nullable RelationStep path() {
        RelationStep here = step;
        return here != null && here.joined() ? here : null;
    }

    /** Where its path begins; itself if it is reached by none. */
    public TableSource root() {
        TableSource root = this;
        for (RelationStep path = path(); path != null; path = root.path()) {
            root = path.from();
        }
        return root;
    }

    /** Equal by what they are called in the statement, and by the rows that are meant where these are those of a family. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof TableSource table
                        && name.equals(table.name)
                        && Objects.equals(alias, table.alias)
                        && Objects.equals(schema, table.schema)
                        && Objects.equals(meta.discriminator(), table.meta.discriminator())
                        && (deleted == null) == (table.deleted == null)
                        && Objects.equals(step, table.step);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Objects.hashCode(alias);
    }
}
