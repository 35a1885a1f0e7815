package dev.rowan.exec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The streams that are open on a transaction or connection, and end with it: drivers fail, or give no more rows, as they like. */
final class OpenStreams {
    private final List<RowCursor<?>> cursors = new ArrayList<>(0);

    /** Those of what lends a connection for longer than a stream is open; null if it is lent for the stream alone. */
    static @Nullable OpenStreams of(Leases leases) {
        if (leases instanceof TransactionScope scope) {
            return scope.streams();
        }
        if (leases instanceof HookedLeases hooked) {
            return of(hooked.inner());
        }
        return leases instanceof BoundLease bound ? bound.streams() : null;
    }

    void add(RowCursor<?> cursor) {
        cursors.add(cursor);
    }

    void remove(RowCursor<?> cursor) {
        cursors.remove(cursor);
    }

    /** Closes them; whoever reads on is told. A connection that is no good for that fails with what comes next. */
    void end() {
        for (RowCursor<?> cursor : List.copyOf(cursors)) {
            try {
                cursor.end();
            } catch (RuntimeException e) {
                // the commit or rollback that follows says more
            }
        }
        cursors.clear();
    }
}
