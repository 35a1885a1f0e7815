package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;

/** A shape whose lists, here or below, are chosen or read otherwise. */
class ChosenShape<T> extends Shape<T> {
    private final Shape<T> shape;

    /** With another choice of elements for a list of the shape. */
    ChosenShape(Shape<T> shape, ShapeToMany<?, ?> list) {
        super(shape);
        if (shape.manys().stream().noneMatch(list::isSame)) {
            throw new IllegalArgumentException(list + " is no list of " + shape);
        }
        this.shape = shape;
        takeParts(one -> one, many -> many.isSame(list) ? list : many);
    }

    /** With another way to read a list, wherever it is. */
    ChosenShape(Shape<T> shape, ShapeToMany<?, ?> list, Strategy strategy) {
        super(shape);
        this.shape = shape;
        takeParts(one -> within(one, list, strategy), many -> within(many, list, strategy));
    }

    /** With all lists read by keys. */
    ChosenShape(Shape<T> shape) {
        super(shape);
        this.shape = shape;
        takeParts(one -> byKeys(one), many -> byKeys(many));
    }

    private static <C> ShapeToOne<?, C> byKeys(ShapeToOne<?, C> one) {
        return one.nested(Shape::byKeys);
    }

    private static <C> ShapeToMany<?, C> byKeys(ShapeToMany<?, C> many) {
        return many.load(Strategy.SELECT_IN).nested(Shape::byKeys);
    }

    private static <C> ShapeToOne<?, C> within(ShapeToOne<?, C> one, ShapeToMany<?, ?> list, Strategy strategy) {
        return one.nested(partner -> partner.has(list) ? partner.loading(list, strategy) : partner);
    }

    private static <C> ShapeToMany<?, C> within(ShapeToMany<?, C> many, ShapeToMany<?, ?> list, Strategy strategy) {
        ShapeToMany<?, C> own = many.isSame(list) ? many.load(strategy) : many;
        return many.isEnd() || !many.shape().has(list)
                ? own
                : own.nested(element -> element.has(list) ? element.loading(list, strategy) : element);
    }

    @Override
    public Supplier<T> draft(RowInput in, int at, ShapeInput parts) {
        return shape.draft(in, at, parts);
    }

    @Override
    public String toString() {
        return shape.toString();
    }
}
