package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;

/** The selections of {@link Sql} that make one value of several. */
public abstract sealed class SqlProjections extends SqlDynamic permits SqlValues {
    SqlProjections() {}

    /** A selection of 2 parts that a constructor or function makes one value of. */
    public static <A, B, T> Projection<T> into(
            Into.Of2<? super A, ? super B, ? extends T> maker, Selection<? extends A> a, Selection<? extends B> b) {
        return new Projection<>(List.of(a, b)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(a.read(in, at + offset(0)), b.read(in, at + offset(1)));
            }
        };
    }

    /** A selection of 3 parts that a constructor or function makes one value of. */
    public static <A, B, C, T> Projection<T> into(
            Into.Of3<? super A, ? super B, ? super C, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c) {
        return new Projection<>(List.of(a, b, c)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(a.read(in, at + offset(0)), b.read(in, at + offset(1)), c.read(in, at + offset(2)));
            }
        };
    }

    /** A selection of 4 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, T> Projection<T> into(
            Into.Of4<? super A, ? super B, ? super C, ? super D, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d) {
        return new Projection<>(List.of(a, b, c, d)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)));
            }
        };
    }

    /** A selection of 5 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, T> Projection<T> into(
            Into.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e) {
        return new Projection<>(List.of(a, b, c, d, e)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)));
            }
        };
    }

    /** A selection of 6 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, T> Projection<T> into(
            Into.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f) {
        return new Projection<>(List.of(a, b, c, d, e, f)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)));
            }
        };
    }

    /** A selection of 7 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, G, T> Projection<T> into(
            Into.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f,
            Selection<? extends G> g) {
        return new Projection<>(List.of(a, b, c, d, e, f, g)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)),
                        g.read(in, at + offset(6)));
            }
        };
    }

    /** A selection of 8 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, G, H, T> Projection<T> into(
            Into.Of8<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends T>
                    maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f,
            Selection<? extends G> g,
            Selection<? extends H> h) {
        return new Projection<>(List.of(a, b, c, d, e, f, g, h)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)),
                        g.read(in, at + offset(6)),
                        h.read(in, at + offset(7)));
            }
        };
    }
}
