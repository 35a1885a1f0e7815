package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

    /** With another way to read a record at the end of a relation to one, wherever it is. */
    ChosenShape(Shape<T> shape, ShapeToOne<?, ?> one, Strategy strategy) {
        this(shape, each -> within(each, one, strategy), many -> within(many, one, strategy));
        layOut();
    }

    /** With all lists, here and below, read in other ways. */
    ChosenShape(Shape<T> shape, UnaryOperator<Strategy> change) {
        this(shape, one -> below(one, change), many -> below(many, change));
    }

    private ChosenShape(
            Shape<T> shape, UnaryOperator<ShapeToOne<?, ?>> toOne, UnaryOperator<ShapeToMany<?, ?>> toMany) {
        super(shape);
        this.shape = shape;
        takeParts(toOne, toMany);
    }

    /** With lists here that are read as JSON or by keys, and those below as they are. */
    static <T> Shape<T> inJson(Shape<T> shape) {
        return new ChosenShape<>(
                shape,
                one -> inJson(one),
                many -> many.strategy() == Strategy.JSON ? many : many.load(Strategy.SELECT_IN));
    }

    private static <C> ShapeToOne<?, C> inJson(ShapeToOne<?, C> one) {
        return one.nested(Shape::inJson);
    }

    private static <C> ShapeToOne<?, C> below(ShapeToOne<?, C> one, UnaryOperator<Strategy> change) {
        return one.nested(shape -> shape.isPlain() ? shape : new ChosenShape<>(shape, change));
    }

    private static <C> ShapeToMany<?, C> below(ShapeToMany<?, C> many, UnaryOperator<Strategy> change) {
        return many.load(change.apply(many.strategy()))
                .nested(shape -> shape.isPlain() ? shape : new ChosenShape<>(shape, change));
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

    private static <C> ShapeToOne<?, C> within(ShapeToOne<?, C> each, ShapeToOne<?, ?> one, Strategy strategy) {
        ShapeToOne<?, C> own = each.isSame(one) ? each.load(strategy) : each;
        return own.nested(partner -> partner.has(one) ? partner.loading(one, strategy) : partner);
    }

    private static <C> ShapeToMany<?, C> within(ShapeToMany<?, C> many, ShapeToOne<?, ?> one, Strategy strategy) {
        return many.isEnd() || !many.shape().has(one)
                ? many
                : many.nested(element -> element.has(one) ? element.loading(one, strategy) : element);
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
