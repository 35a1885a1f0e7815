package dev.rowan.sql.node;

/**
 * Handles every kind of {@link Source}.
 *
 * @param <A> what it answers with
 */
public interface SourceVisitor<A> {
    /** Handles a {@link TableSource}. */
    A visit(TableSource source);

    /** Handles a {@link DerivedSource}. */
    A visit(DerivedSource source);

    /** Handles a {@link CteSource}. */
    A visit(CteSource source);

    /** Handles a {@link RecursionSource}. */
    A visit(RecursionSource source);

    /** Handles a {@link ValuesSource}. */
    A visit(ValuesSource source);

    /** Handles a {@link SeriesSource}. */
    A visit(SeriesSource source);

    /** Handles an {@link ElementsSource}. */
    A visit(ElementsSource source);
}
