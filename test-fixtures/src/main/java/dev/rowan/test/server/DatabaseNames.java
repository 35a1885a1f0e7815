package dev.rowan.test.server;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Makes database names that no other test run uses, on a server that may be shared with other machines. */
final class DatabaseNames {

    private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]{0,23}");

    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);
    private final AtomicLong next = new AtomicLong(1);

    String next(String label) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("A database label has 1 to 24 characters of a-z, 0-9 and _, the first"
                    + " of them a letter; '" + label + "' does not");
        }
        return "rowan_" + label + "_" + run + "_" + next.getAndIncrement();
    }
}
