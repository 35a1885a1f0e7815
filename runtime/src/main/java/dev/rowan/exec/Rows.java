package dev.rowan.exec;

import dev.rowan.error.RowanException;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import dev.rowan.type.UncheckedSqlException;
import dev.rowan.type.ValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a result, one after the other. Confined to the thread that runs the statement. */
public final class Rows {
    private final ResultSet rows;
    private final RowInput input;
    private long count;

    Rows(ResultSet rows, RowInput input) {
        this.rows = rows;
        this.input = input;
    }

    /** Goes to the next row; false when there is none. */
    public boolean next() {
        try {
            if (!rows.next()) {
                return false;
            }
        } catch (SQLException e) {
            throw new UncheckedSqlException(0, e);
        }
        count++;
        return true;
    }

    /** The columns of the row at hand. */
    public RowInput input() {
        return input;
    }

    /** How many rows were read so far. */
    public long count() {
        return count;
    }

    /** What a selection reads from the row at hand; a value that cannot be read is reported with its column's name. */
    <T extends @Nullable Object> T read(Selection<T> selection) {
        try {
            return selection.read(input, 1);
        } catch (ValueException e) {
            throw Unreadable.column(e, selection, rows);
        }
    }

    /** What a reader makes of the rows; a value that cannot be read is reported with its column's name. */
    <T extends @Nullable Object> T read(ResultReader<T> reader) {
        try {
            return reader.read(this);
        } catch (ValueException e) {
            throw named(e);
        }
    }

    /** The error of a value, with the name of its column. */
    RowanException named(ValueException e) {
        return Unreadable.column(e, null, rows);
    }
}
