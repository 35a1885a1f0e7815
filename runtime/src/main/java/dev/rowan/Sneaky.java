package dev.rowan;

/** Lets what a callback throws go on to the caller as it is. */
final class Sneaky {
    private Sneaky() {}

    /** Throws {@code failure}, checked or not, without wrapping it; write {@code throw Sneaky.rethrow(e)}. */
    static RuntimeException rethrow(Throwable failure) {
        throw Sneaky.<RuntimeException>unchecked(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: nothing is cast at run time
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
