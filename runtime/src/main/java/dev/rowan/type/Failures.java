package dev.rowan.type;

/** Errors of code that saw a value, and may have put it into their text. */
final class Failures {
    private Failures() {}

    /** An error with the class name and the stack trace of another, and none of its text. */
    static Throwable withoutText(Throwable failure) {
        var clean = new WithoutText(failure.getClass().getName());
        clean.setStackTrace(failure.getStackTrace());
        return clean;
    }

    private static final class WithoutText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WithoutText(String className) {
            super(className + " (its text is left out, since it may hold the value)", null, false, true);
        }
    }
}
