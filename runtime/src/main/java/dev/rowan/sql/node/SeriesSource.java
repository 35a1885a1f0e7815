package dev.rowan.sql.node;

/**
 * Whole numbers, each a step behind the one before.
 *
 * @param alias its name in the statement
 * @param column its column's name
 * @param from the first
 * @param to the greatest that there may be
 * @param step the difference, which is positive
 */
public record SeriesSource(String alias, String column, long from, long to, long step) implements Source {
    @Override
    public String qualifier() {
        return alias;
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
