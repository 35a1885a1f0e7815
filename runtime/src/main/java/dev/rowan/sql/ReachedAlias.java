package dev.rowan.sql;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.TableSource;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table that is reached by a relation. It knows the way, which generated tables need not, and whether deleted
 * rows are read as well.
 */
final class ReachedAlias implements CharSequence {
    /** PostgreSQL cuts off longer names. */
    private static final int LONGEST = 63;

    private final String name;
    private final @Nullable RelationStep step;
    private final boolean own;
    private final @Nullable String deleted;

    private ReachedAlias(String name, RelationStep step) {
        this(shortened(name), step, false, null);
    }

    private ReachedAlias(String name, @Nullable RelationStep step, boolean own, @Nullable String deleted) {
        this.name = name;
        this.step = step;
        this.own = own;
        this.deleted = deleted;
    }

    /** {@code posts_author}: it joins itself. */
    static ReachedAlias path(RelationStep step) {
        return new ReachedAlias(step.from().qualifier() + "_" + step.relation().name(), step);
    }

    /** {@code author_of_posts}: it stands in the FROM of a sub-select. */
    static ReachedAlias apart(RelationStep step) {
        return new ReachedAlias(step.relation().name() + "_of_" + step.from().qualifier(), step);
    }

    /** The join table on the way to another table of that name. */
    static ReachedAlias link(String other, RelationStep step) {
        return new ReachedAlias(other + "_link", step);
    }

    /** {@code posts_comments}: it is joined for a list of a shape. */
    static String joined(TableSource from, String component) {
        return shortened(from.qualifier() + "_" + component);
    }

    /** The first of the rows that are joined for a list. */
    static String first(TableSource joined) {
        return shortened(joined.qualifier() + "_first");
    }

    /** The join table on the way to a list. */
    static String link(String joined) {
        return shortened(joined + "_link");
    }

    /** {@code posts_author_or_deleted}: it joins itself, deleted or not. */
    static ReachedAlias path(RelationStep step, String deleted) {
        return new ReachedAlias(shortened(path(step).name + "_or_deleted"), step, false, deleted);
    }

    /** The name of a table, whose deleted rows are read as well. */
    static ReachedAlias withDeleted(TableSource source, String reason) {
        return new ReachedAlias(source.qualifier(), null, source.alias() == null, reason);
    }

    /** What stands in FROM under a name that a generated table was given. */
    static TableSource source(TableMeta meta, @Nullable CharSequence alias) {
        if (!(alias instanceof ReachedAlias reached)) {
            return TableSource.of(meta, alias == null ? null : alias.toString());
        }
        TableSource source = reached.step == null
                ? TableSource.of(meta, reached.own ? null : reached.name)
                : TableSource.reached(meta, reached.name, reached.step);
        return reached.deleted == null ? source : source.withDeleted(reached.deleted);
    }

    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - 9) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + Long.toHexString(sum.getValue());
    }

    @Override
    public int length() {
        return name.length();
    }

    @Override
    public char charAt(int index) {
        return name.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return name.subSequence(start, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
