package dev.rowan.sample.quickstart.question;

import dev.rowan.Operations;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.sample.quickstart.console.Grid;
import dev.rowan.sql.Query;
import java.util.function.UnaryOperator;

/**
 * A question, the query that answers it, and how the answer is shown.
 *
 * @param <T> what a row is read as
 */
public record Question<T>(String text, Query<T> query, UnaryOperator<Grid<T>> columns) {

    /** Prints the question, its SQL on this database, and the answer. */
    public void ask(Operations db, Console console) {
        console.title(text);
        console.sql(db.sql(query).sql());
        console.table(columns.apply(Grid.of(db.list(query))));
    }
}
