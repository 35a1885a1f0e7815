package dev.rowan.error;

/** There is no row where one was asked for. */
public class NotFoundException extends RowanException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}
