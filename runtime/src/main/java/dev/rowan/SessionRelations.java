package dev.rowan;

import dev.rowan.exec.Executor;
import dev.rowan.session.Relating;
import dev.rowan.session.UnitOfWork;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;

/** What a session does with relations to many. */
abstract class SessionRelations extends SessionVerbs {
    SessionRelations(Executor executor, UnitOfWork unit, SessionOptions options) {
        super(executor, unit, options);
    }

    /**
     * Has a record put into a relation of another with the next flush: by a row of the join table, or by its foreign key,
     * which is updated. A row of the join table that was deleted and is kept ({@code @SoftDelete}) is there again. Nothing is
     * done if the session knows that the two are joined.
     *
     * @throws IllegalArgumentException if rows of the join table have more columns that must be said
     */
    public final <R, C, X extends Table<C>> void link(R from, ToMany<R, X> relation, C to) {
        relating().link(from, relation, to);
    }

    /** The same for a record that was added, and may have no key yet. */
    public final <R, C, X extends Table<C>> void link(Pending<R> from, ToMany<R, X> relation, C to) {
        relating().link(from, relation, to);
    }

    /** The same with a record that was added, and may have no key yet. */
    public final <R, C, X extends Table<C>> void link(R from, ToMany<R, X> relation, Pending<C> to) {
        relating().link(from, relation, to);
    }

    /** The same where both were added. */
    public final <R, C, X extends Table<C>> void link(Pending<R> from, ToMany<R, X> relation, Pending<C> to) {
        relating().link(from, relation, to);
    }

    /**
     * Has a record taken out of a relation of another with the next flush: the row of the join table is deleted, after it was
     * read unless it is known. Without a join table the record itself is deleted if the relation says
     * {@code orphanRemoval = true}, or else loses its foreign key.
     *
     * @throws dev.rowan.error.NotFoundException if no row of the join table joins them, unless that is tolerated
     * @throws IllegalArgumentException if the record's foreign key does not lead to the other
     * @throws IllegalStateException if the record can neither be deleted nor lose its foreign key
     */
    public final <R, C, X extends Table<C>> void unlink(R from, ToMany<R, X> relation, C to) {
        relating().unlink(from, relation, to);
    }

    private Relating relating() {
        enter();
        return new Relating(unit, executor());
    }
}
