package dev.rowan.error;

/** A row of a tenant's is asked for or written, and there is no tenant at hand, or another one. */
public final class TenantException extends RowanException {
    private static final long serialVersionUID = 1L;

    /** For what a message says. */
    public TenantException(String message) {
        super(message);
    }
}
