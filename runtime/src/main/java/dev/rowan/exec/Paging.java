package dev.rowan.exec;

import dev.rowan.page.Cursor;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.render.KeysetText;
import dev.rowan.render.NumberedText;
import dev.rowan.sql.Compound;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries in parts.
 *
 * @param executor runs the statements
 */
public record Paging(Executor executor) {
    /**
     * The query as one that is read in parts.
     *
     * @throws IllegalArgumentException if it gives back what a change has met
     */
    public static <T extends @Nullable Object> Select<T> whole(Query<T> query) {
        if (query instanceof Select<T> select) {
            return select;
        }
        if (query instanceof Compound<T> compound) {
            return compound.derived();
        }
        throw new IllegalArgumentException("What a change gives back is not read in pages: " + query);
    }

    /**
     * A page by its number, with the number of all rows if the request wants it.
     *
     * @param reading reads what the query selects
     */
    public <T extends @Nullable Object> Page<T> page(Query<?> query, Selection<T> reading, PageRequest request) {
        return page(query, query, reading, request);
    }

    /**
     * The same with the rows of another query being counted, which has as many.
     *
     * @param reading reads what the query selects
     */
    public <T extends @Nullable Object> Page<T> page(
            Query<?> query, Query<?> counted, Selection<T> reading, PageRequest request) {
        NumberedText text = executor.engine().dialect().renderNumbered(whole(query));
        if (!request.counted()) {
            List<T> rows = rows(text, reading, request, request.size() + 1L);
            boolean more = rows.size() > request.size();
            return Page.uncounted(more ? rows.subList(0, request.size()) : rows, request, more);
        }
        List<T> rows = rows(text, reading, request, request.size());
        boolean isLast = rows.size() < request.size() && (!rows.isEmpty() || request.number() == 1);
        return Page.counted(rows, request, isLast ? request.offset() + rows.size() : count(counted));
    }

    /**
     * Rows from a place on, one more of which is read to know whether there are further ones.
     *
     * @param reading reads what the query selects
     */
    public <T extends @Nullable Object> KeysetPage<T> scroll(
            Query<?> query, Selection<T> reading, KeysetRequest request) {
        KeysetText text = executor.engine().dialect().renderKeyset(whole(query));
        Cursor cursor = request.cursor();
        List<@Nullable Object> place = cursor == null ? null : Places.values(text, cursor);
        Command command = executor.command(text.page(place, request.backward(), request.size() + 1L), place);
        PlacedRows<T> rows = new PlacedRows<>(text, reading, request.size());
        new Queries(executor).forEach(command, rows);
        return rows.page(request);
    }

    private <T extends @Nullable Object> List<T> rows(
            NumberedText text, Selection<T> reading, PageRequest request, long count) {
        List<Object> before = request.number() == 1 ? null : List.of(request.offset());
        return new Queries(executor).list(executor.command(text.page(before == null, count), before), reading);
    }

    private long count(Query<?> query) {
        return new Queries(executor)
                .count(executor.command(executor.engine().dialect().renderCount(query)));
    }
}
