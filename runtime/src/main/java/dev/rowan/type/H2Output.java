package dev.rowan.type;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** H2 takes text for a JSON string, and bytes for a JSON document; and instants as they are. */
final class H2Output extends RowOutput {
    H2Output(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putJson(String value) {
        int index = advance();
        try {
            statement.setBytes(index, wellFormed(index, value).getBytes(StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    @Override
    public void putInstant(Instant value) {
        int index = advance();
        try {
            statement.setObject(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** As an object, since the driver takes what is in an array of its own for values that have milliseconds. */
    @Override
    public <E> void putArray(SqlType<E> element, List<E> values) {
        int index = advance();
        try {
            statement.setObject(index, elements(index, element, values));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }
}
