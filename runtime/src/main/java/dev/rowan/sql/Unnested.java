package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Source;
import dev.rowan.type.RowInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array as a source of rows.
 *
 * @param <E> what an element holds
 * @param <X> the class of expressions of an element
 */
public final class Unnested<E, X extends Expr<?>> extends RowSource<E> {
    /** The element, which may be NULL. */
    public final X value;

    /** Its position, the first being 1. */
    public final IntegralExpr<Long> position;

    private final ElementsSource source;
    private final Kind<?, X> element;

    Unnested(String alias, ArrayExpr<? extends @Nullable E, X> array) {
        this.source = new ElementsSource(
                alias,
                array.plainNode(),
                array.type().dataType().requiredElement(),
                false,
                Sources.first(List.of(array.node())) != null);
        this.element = array.element();
        this.value = element.make(new ColumnNode(source, ElementsSource.VALUE));
        this.position = Types.BIGINT.make(new ColumnNode(source, ElementsSource.POSITION));
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<Expr<?>> expressions() {
        return List.of(value);
    }

    @Override
    @SuppressWarnings("unchecked") // the kind of the elements is that of the array
    public E read(RowInput in, int at) {
        return (E) in.at(at, element.type());
    }
}
