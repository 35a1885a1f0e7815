package dev.rowan;

import dev.rowan.exec.HookedRecords;
import dev.rowan.exec.TransactionScope;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Inserts rows as they come, of which no more than a batch is in memory. */
final class BulkInsert<R> {
    private final Table<R> table;
    private final Iterator<? extends R> rows;
    private final BulkOptions options;
    private long written;

    BulkInsert(Table<R> table, Iterator<? extends R> rows, BulkOptions options) {
        this.table = table;
        this.rows = rows;
        this.options = options;
    }

    long on(Verbs verbs) {
        boolean within = verbs.executor().leases() instanceof TransactionScope;
        if (options.isCommittingEach()) {
            if (within) {
                throw new IllegalStateException("Within a transaction no batch can be committed by itself");
            }
            verbs.inConnection(on -> {
                while (rows.hasNext()) {
                    List<R> batch = next();
                    on.inTransaction(tx -> {
                        insert(tx, batch);
                    });
                    options.progress().accept(written);
                }
            });
        } else if (within) {
            all(verbs);
        } else {
            verbs.inTransaction(tx -> {
                all(tx);
            });
        }
        return written;
    }

    private void all(Verbs within) {
        while (rows.hasNext()) {
            insert(within, next());
            options.progress().accept(written);
        }
    }

    private void insert(Verbs within, List<R> batch) {
        new HookedRecords(within.executor()).insertUnread(table, batch);
        written += batch.size();
    }

    private List<R> next() {
        List<R> batch = new ArrayList<>(options.batch());
        while (batch.size() < options.batch() && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }
}
