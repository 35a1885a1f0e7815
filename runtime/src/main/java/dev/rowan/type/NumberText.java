package dev.rowan.type;

/**
 * Whether a text is a decimal number: {@code 12}, {@code -0.5}, {@code .5}, {@code 1e-3}. It has 200 digits before and behind the point at
 * the most, and no exponent that would make a number of thousands of digits.
 */
final class NumberText {
    private static final int DIGITS = 200;
    private static final int EXPONENT_DIGITS = 3;

    private final String text;
    private int at;

    private NumberText(String text) {
        this.text = text;
    }

    static boolean isNumber(String text) {
        return new NumberText(text).isNumber();
    }

    private boolean isNumber() {
        skip('+', '-');
        int whole = digits();
        int fraction = skip('.', '.') ? digits() : 0;
        if (whole > DIGITS || fraction > DIGITS || whole + fraction == 0) {
            return false;
        }
        if (skip('e', 'E')) {
            skip('+', '-');
            int exponent = digits();
            if (exponent == 0 || exponent > EXPONENT_DIGITS) {
                return false;
            }
        }
        return at == text.length();
    }

    private boolean skip(char one, char other) {
        boolean there = at < text.length() && (text.charAt(at) == one || text.charAt(at) == other);
        at += there ? 1 : 0;
        return there;
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
