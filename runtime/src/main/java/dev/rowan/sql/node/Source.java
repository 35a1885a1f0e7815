package dev.rowan.sql.node;

/** What rows come from: what stands in FROM or behind JOIN. */
public sealed interface Source
        permits TableSource, DerivedSource, CteSource, RecursionSource, ValuesSource, SeriesSource, ElementsSource {
    /** What its columns are qualified with. */
    String qualifier();

    /** Calls the visitor's method for this node. */
    <A> A accept(SourceVisitor<A> visitor);
}
