package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import java.util.List;

/**
 * A column of a table: an expression that knows whose it is, so that only its own table can set it.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 * @param <C> what it can be set to: its own type, or any number for numbers
 */
public sealed interface Column<R, T, C>
        permits ArrayColumn,
                BooleanColumn,
                DomainColumn,
                FractionalColumn,
                IntegralColumn,
                JsonColumn,
                TemporalColumn,
                TextColumn,
                ValueColumn {
    /** What is known of it. */
    ColumnMeta meta();

    /** Itself as an expression. */
    Expr<T> expr();

    /** This column, or the foreign key that it is a part of, as the key of a record that a session is to write. */
    default Link<R> to(Pending<?> parent) {
        return new Link<>(List.of(meta()), parent);
    }
}
