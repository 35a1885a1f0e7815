package dev.rowan;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.exec.Command;
import dev.rowan.exec.Queries;
import dev.rowan.load.Loader;
import dev.rowan.sql.Query;
import dev.rowan.sql.Selection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query gives, in the ways in which it can be had, one of which is used. */
interface Results<T extends @Nullable Object> {
    List<T> list();

    T one();

    @Nullable
    T oneOrNull();

    T first();

    @Nullable
    T firstOrNull();

    Stream<T> stream();

    /** Rows of a statement. */
    record OfRows<T extends @Nullable Object>(Queries queries, Command command, Selection<T> reading)
            implements Results<T> {
        @Override
        public List<T> list() {
            return queries.list(command, reading);
        }

        @Override
        public T one() {
            return queries.one(command, reading);
        }

        @Override
        public @Nullable T oneOrNull() {
            return queries.oneOrNull(command, reading);
        }

        @Override
        public T first() {
            return queries.first(command, reading);
        }

        @Override
        public @Nullable T firstOrNull() {
            return queries.firstOrNull(command, reading);
        }

        @Override
        public Stream<T> stream() {
            return queries.stream(command, reading);
        }
    }

    /** Trees, which take further statements. */
    record OfShape<T>(Loader<T> loader, Query<T> query) implements Results<T> {
        @Override
        public List<T> list() {
            return loader.list(query);
        }

        @Override
        public T one() {
            return loader.one(query);
        }

        @Override
        public @Nullable T oneOrNull() {
            return loader.oneOrNull(query);
        }

        @Override
        public T first() {
            return loader.first(query);
        }

        @Override
        public @Nullable T firstOrNull() {
            return loader.firstOrNull(query);
        }

        @Override
        public Stream<T> stream() {
            return loader.shape().hasLists()
                    ? loader.stream(query)
                    : new Queries(loader.executor()).stream(loader.command(query), query.selection());
        }
    }

    /** What a change that was executed has given back. */
    record Given<T extends @Nullable Object>(List<T> list) implements Results<T> {
        @Override
        public T one() {
            T row = first();
            requireNoMore();
            return row;
        }

        @Override
        public @Nullable T oneOrNull() {
            requireNoMore();
            return firstOrNull();
        }

        @Override
        public T first() {
            if (list.isEmpty()) {
                throw new NotFoundException("A row is expected, and the change met none");
            }
            return list.get(0);
        }

        @Override
        public @Nullable T firstOrNull() {
            return list.isEmpty() ? null : list.get(0);
        }

        @Override
        public Stream<T> stream() {
            return list.stream();
        }

        private void requireNoMore() {
            if (list.size() > 1) {
                throw new NotUniqueException("One row is expected, and the change met " + list.size());
            }
        }
    }
}
