package dev.rowan.sql;

/**
 * A shape of a table with a primary key, whose lists are chosen otherwise.
 *
 * @param <T> the record
 * @param <K> the table's key
 */
public final class KeyedChoice<T, K> extends ChosenShape<T> implements KeyedShape<T, K> {
    private final KeyedShape<T, K> keyed;

    /** For generated code: a shape with another choice of elements for one of its lists. */
    public <S extends Shape<T> & KeyedShape<T, K>> KeyedChoice(S shape, ShapeToMany<?, ?> list) {
        super(shape, list);
        this.keyed = shape;
    }

    @Override
    public KeyedChoice<T, K> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Select<T> byKey(K key) {
        return keyed.byKey(key).readBy(this);
    }
}
