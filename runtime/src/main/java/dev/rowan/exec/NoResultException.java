package dev.rowan.exec;

import java.sql.SQLException;

/** A statement that was to give rows gave none, in the same words whatever the driver would say. */
final class NoResultException extends SQLException {
    private static final long serialVersionUID = 1L;

    NoResultException() {
        super("The statement gave no rows, not even none; send it as a change", "02000");
    }
}
