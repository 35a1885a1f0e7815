package dev.rowan.sql;

/** Functions of two to eight arguments, for {@link Sql#into}: as a rule the constructor of a local record. */
public final class Into {
    private Into() {}

    /** Makes a value of 2. */
    @FunctionalInterface
    public interface Of2<A, B, T> {
        /** The value. */
        T make(A a, B b);
    }

    /** Makes a value of 3. */
    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        /** The value. */
        T make(A a, B b, C c);
    }

    /** Makes a value of 4. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        /** The value. */
        T make(A a, B b, C c, D d);
    }

    /** Makes a value of 5. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        /** The value. */
        T make(A a, B b, C c, D d, E e);
    }

    /** Makes a value of 6. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, T> {
        /** The value. */
        T make(A a, B b, C c, D d, E e, F f);
    }

    /** Makes a value of 7. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, T> {
        /** The value. */
        T make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Makes a value of 8. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, T> {
        /** The value. */
        T make(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
