package dev.rowan.xa;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.transaction.xa.Xid;
import org.jspecify.annotations.Nullable;

/**
 * How a server knows a branch.
 *
 * @param transaction the coordinator's name, a colon, and what tells its transactions apart
 * @param database the name of the database that the branch is in
 */
record BranchId(String transaction, String database) implements Xid {
    /** Tells Rowan's branches from those of others: the letters ROWN. */
    private static final int FORMAT = 0x524F574E;

    /** With a colon and 36 characters of a UUID no longer than XA allows. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,27}");

    /** A name that can be a part of it. */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name here: 1 to 27 letters, digits, and . _ -");
        }
        return name;
    }

    static String next(String coordinator) {
        return coordinator + ":" + UUID.randomUUID();
    }

    /** A branch that a server tells of; null if it is not Rowan's. */
    static @Nullable BranchId of(Xid found) {
        return found.getFormatId() == FORMAT
                ? new BranchId(
                        new String(found.getGlobalTransactionId(), StandardCharsets.US_ASCII),
                        new String(found.getBranchQualifier(), StandardCharsets.US_ASCII))
                : null;
    }

    /** Whether it is one of this coordinator's. */
    boolean isOf(String coordinator) {
        return transaction.startsWith(coordinator + ":");
    }

    @Override
    public int getFormatId() {
        return FORMAT;
    }

    @Override
    public byte[] getGlobalTransactionId() {
        return transaction.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBranchQualifier() {
        return database.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return transaction + " in " + database;
    }
}
