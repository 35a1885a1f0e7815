package dev.rowan.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** H2 makes instants without a date and a time in between. */
final class H2Input extends RowInput {
    H2Input(ResultSet row, JsonCodec json) {
        super(row, json);
    }

    @Override
    RowInput over(ResultSet other) {
        return new H2Input(other, jsonCodec());
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        try {
            return row.getObject(column(index), Instant.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }
}
