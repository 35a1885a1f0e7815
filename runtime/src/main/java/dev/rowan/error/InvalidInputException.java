package dev.rowan.error;

/**
 * Something from outside makes no sense: a sort, a filter, a cursor. What sent it is to blame, and may be shown the message,
 * which holds names and no values.
 */
public class InvalidInputException extends RowanException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String message) {
        super(message);
    }
}
