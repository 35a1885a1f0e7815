package dev.rowan.load;

import static java.util.Objects.requireNonNull;

import dev.rowan.dialect.Dialect;
import dev.rowan.exec.Executor;
import dev.rowan.exec.Queries;
import dev.rowan.render.KeyedText;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.node.Reach;
import dev.rowan.type.RowOutput;
import org.jspecify.annotations.Nullable;

/**
 * Where rows came from.
 *
 * @param statement what brought them; null where all lists are read by keys, and nobody asks
 * @param reach how far the query reaches
 * @param keys the keys that it was sent for; null if it has none
 */
record Origin(
        @Nullable ShapeStatement statement,
        Reach reach,
        @Nullable Keys keys) {

    /** Keys that a statement is sent for. */
    interface Keys {
        /** How many. */
        int size();

        /** Binds one of them. */
        void bind(int index, RowOutput out);
    }

    /** What brought them, where a list asks for it. */
    ShapeStatement query() {
        return requireNonNull(statement, "lists that are read within their query need it");
    }

    /** Rows of another statement of the same query. */
    Origin of(@Nullable ShapeStatement other, @Nullable Keys sent) {
        return new Origin(other, reach, sent);
    }

    /** Sends a statement, as often as it takes for its keys, and has its rows read. */
    static void send(Executor executor, Select<?> select, @Nullable Keys keys, Selection<?> reading) {
        Dialect dialect = executor.engine().dialect();
        if (keys == null) {
            new Queries(executor).forEach(executor.command(dialect.render(select)), reading);
            return;
        }
        KeyedText text = dialect.renderKeyed(select);
        for (int from = 0; from < keys.size(); from += text.most()) {
            int first = from;
            int count = Math.min(text.most(), keys.size() - first);
            new Queries(executor)
                    .forEach(executor.command(text, count, (index, out) -> keys.bind(first + index, out)), reading);
        }
    }
}
