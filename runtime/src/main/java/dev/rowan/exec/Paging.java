package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.page.Cursor;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Keyed;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.Select;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries in parts.
 *
 * @param executor runs the statements
 */
public record Paging(Executor executor) {
    /** A page by its number, with the number of all rows if the request wants it. */
    public <T extends @Nullable Object> Page<T> page(Select<T> query, PageRequest request) {
        Select<T> part = Keyset.ordered(query);
        if (request.number() > 1) {
            part = part.offset(request.offset());
        }
        if (!request.counted()) {
            List<T> rows = list(part.limit(request.size() + 1L));
            boolean more = rows.size() > request.size();
            return Page.uncounted(more ? rows.subList(0, request.size()) : rows, request, more);
        }
        List<T> rows = list(part.limit(request.size()));
        boolean isLast = rows.size() < request.size() && (!rows.isEmpty() || request.number() == 1);
        return Page.counted(rows, request, isLast ? request.offset() + rows.size() : count(query));
    }

    /** Rows from a place on, one more of which is read to know whether there are further ones. */
    public <T extends @Nullable Object> KeysetPage<T> scroll(Select<T> query, KeysetRequest request) {
        Keyset<T> keyset = comparable(Keyset.of(query));
        Places places = Places.of(keyset, dialect());
        Cursor cursor = request.cursor();
        List<@Nullable Object> place = cursor == null ? null : places.values(cursor);
        List<Keyed<T>> read =
                new ArrayList<>(list(keyset.rows(place, request.backward()).limit(request.size() + 1L)));
        boolean more = read.size() > request.size();
        if (more) {
            read.remove(read.size() - 1);
        }
        if (request.backward()) {
            Collections.reverse(read);
        }
        List<T> rows = new ArrayList<>(read.size());
        List<Cursor> cursors = new ArrayList<>(read.size());
        for (Keyed<T> row : read) {
            rows.add(row.row());
            cursors.add(places.cursor(row.place()));
        }
        return KeysetPage.of(rows, cursors, request, more);
    }

    /** What a database compares otherwise than it gives it out cannot be gone on from. */
    private <T extends @Nullable Object> Keyset<T> comparable(Keyset<T> keyset) {
        if (!dialect().supports(Feature.EXACT_DECIMALS)) {
            return keyset.withStoredNumbers();
        }
        Node inexact = keyset.inexact();
        if (inexact != null && !dialect().supports(Feature.COMPARABLE_QUOTIENTS)) {
            throw new UnsupportedFeature(
                    dialect().name(),
                    "exact comparison of computed decimals, by which to scroll",
                    "Cast the key of the order to a decimal of the digits that matter.");
        }
        return keyset;
    }

    private <T extends @Nullable Object> List<T> list(Select<T> query) {
        Rendered rendered = dialect().render(query);
        return new Queries(executor).list(executor.command(rendered), query.selection());
    }

    private long count(Select<?> query) {
        return new Queries(executor).count(executor.command(dialect().renderCount(query)));
    }

    private Dialect dialect() {
        return executor.engine().dialect();
    }
}
