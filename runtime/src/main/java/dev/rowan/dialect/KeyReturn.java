package dev.rowan.dialect;

/** How an insert tells what the server made. */
public enum KeyReturn {
    /** With a {@code returning} clause in its text. */
    RETURNING_CLAUSE,
    /** Through the driver, which is given the names of the columns wanted. */
    NAMED_COLUMNS,
    /** Through the driver, which tells the identity column and nothing else. */
    IDENTITY_ONLY
}
