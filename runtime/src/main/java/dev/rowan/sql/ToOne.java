package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RelationMeta;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row of another table: {@code POST.author}. The path along it is the method of the same name,
 * {@code POST.author().username}.
 *
 * @param <R> the record of the table that has it
 * @param <T> the table at the other end
 */
public final class ToOne<R, T extends Table<?>> extends Relation<R, T> {
    private @Nullable T path;

    ToOne(Table<R> owner, int place) {
        super(owner, place);
    }

    /**
     * The table at the other end, which joins itself, once, to each query that uses its columns: by an inner join, or by a
     * left one where there may be no partner. Where the query joins the relation already, it is that join's table.
     */
    public T path() {
        T known = path;
        if (known == null) {
            known = targetAs(ReachedAlias.path(step(true)));
            path = known;
        }
        return known;
    }

    /** There is a partner. */
    public Condition has() {
        return exists(null);
    }

    /** There is a partner that meets a condition; any, where that is null. */
    public Condition has(Function<? super T, ? extends @Nullable Condition> condition) {
        return has(apart(), condition);
    }

    /** The same with the other table under a name of its own, {@code POST.author.has(USER.alias("a"), a -> ...)}. */
    public Condition has(T other, Function<? super T, ? extends @Nullable Condition> condition) {
        return exists(other, condition.apply(other));
    }

    /**
     * The foreign key of this relation as the key of a record that a session is to write.
     *
     * @throws IllegalArgumentException if the foreign key is the other table's
     */
    public Link<R> to(Pending<?> partner) {
        if (meta().kind() != RelationMeta.Kind.TO_ONE) {
            throw new IllegalArgumentException(this + " has its foreign key in " + target() + "; set it there");
        }
        List<ColumnMeta> columns = owner().meta().columns();
        return new Link<>(
                columns.stream()
                        .filter(column -> meta().ends().from().contains(column.name()))
                        .toList(),
                partner);
    }
}
