package dev.rowan.exec;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.sql.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to read a query: all rows, one by one, exactly one.
 *
 * @param executor runs it
 */
public record Queries(Executor executor) {
    /** All rows, in order, as a list that cannot be changed. */
    public <T extends @Nullable Object> List<T> list(Command command, Selection<T> selection) {
        return executor.query(command, rows -> all(rows, selection));
    }

    /** Reads all rows for what the selection does with them. */
    public void forEach(Command command, Selection<?> selection) {
        executor.query(command, rows -> {
            while (rows.next()) {
                rows.read(selection);
            }
            return Boolean.TRUE;
        });
    }

    static <T extends @Nullable Object> List<T> all(Rows rows, Selection<T> selection) {
        List<T> list = new ArrayList<>();
        while (rows.next()) {
            list.add(rows.read(selection));
        }
        return Collections.unmodifiableList(list);
    }

    /** All rows, as they come; the stream must be closed, or read to its end. */
    public <T extends @Nullable Object> Stream<T> stream(Command command, Selection<T> selection) {
        return executor.stream(command, rows -> rows.read(selection));
    }

    /**
     * The only row.
     *
     * @throws NotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    public <T extends @Nullable Object> T one(Command command, Selection<T> selection) {
        return executor.query(command, rows -> {
            if (!rows.next()) {
                throw new NotFoundException("One row is expected, and there is none. SQL: " + command.sql());
            }
            T row = rows.read(selection);
            requireNoMore(rows, command);
            return row;
        });
    }

    /**
     * The only row, or null.
     *
     * @throws NotUniqueException if there are several
     */
    public <T extends @Nullable Object> @Nullable T oneOrNull(Command command, Selection<T> selection) {
        return executor.<@Nullable T>query(command, rows -> {
            if (!rows.next()) {
                return null;
            }
            T row = rows.read(selection);
            requireNoMore(rows, command);
            return row;
        });
    }

    /**
     * The first row.
     *
     * @throws NotFoundException if there is none
     */
    public <T extends @Nullable Object> T first(Command command, Selection<T> selection) {
        return executor.query(command, rows -> {
            if (!rows.next()) {
                throw new NotFoundException("A row is expected, and there is none. SQL: " + command.sql());
            }
            return rows.read(selection);
        });
    }

    /** The first row, or null. */
    public <T extends @Nullable Object> @Nullable T firstOrNull(Command command, Selection<T> selection) {
        return executor.<@Nullable T>query(command, rows -> rows.next() ? rows.read(selection) : null);
    }

    /** Whether there is a row. */
    public boolean exists(Command command) {
        return executor.query(command, Rows::next);
    }

    /** The whole number in the first column of the only row. */
    public long count(Command command) {
        return executor.query(command, rows -> rows.next() ? rows.input().longAt(1) : 0L);
    }

    private static void requireNoMore(Rows rows, Command command) {
        if (rows.next()) {
            throw new NotUniqueException("One row is expected, and there are several. SQL: " + command.sql());
        }
    }
}
