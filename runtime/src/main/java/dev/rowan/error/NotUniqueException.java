package dev.rowan.error;

/** There are several rows where one was asked for. */
public class NotUniqueException extends RowanException {
    private static final long serialVersionUID = 1L;

    public NotUniqueException(String message) {
        super(message);
    }
}
