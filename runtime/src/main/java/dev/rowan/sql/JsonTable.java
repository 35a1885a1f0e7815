package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Source;
import dev.rowan.type.RowInput;
import java.util.List;

/**
 * The elements of an array in JSON as a source of rows, whose columns are the places in an element:
 * {@code line.get("price").asDecimal()}. A row is read as the element's text in JSON.
 */
public final class JsonTable extends RowSource<String> {
    /** The element. */
    public final JsonPath value;

    /** Its position, the first being 1. */
    public final IntegralExpr<Long> position;

    private final ElementsSource source;
    private final JsonExpr<String> text;

    JsonTable(String alias, JsonExpr<?> array) {
        this.source = new ElementsSource(
                alias,
                Labels.without(array.node()),
                Types.JSON.type().dataType(),
                true,
                Sources.first(List.of(array.node())) != null);
        this.text = Types.JSON.make(new ColumnNode(source, ElementsSource.VALUE));
        this.value = JsonPath.of(text.node());
        this.position = Types.BIGINT.make(new ColumnNode(source, ElementsSource.POSITION));
    }

    /** A field of the element, which is an object. */
    public JsonPath get(String field) {
        return value.get(field);
    }

    /**
     * An element of the element, which is an array itself, from 0.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public JsonPath get(int index) {
        return value.get(index);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<Expr<?>> expressions() {
        return List.of(text);
    }

    @Override
    public String read(RowInput in, int at) {
        return text.read(in, at);
    }
}
