package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** How rows and parameters cross one driver. Immutable and thread-safe. */
public interface Transport {
    /** Reads the rows of a result. */
    RowInput input(ResultSet row, JsonCodec json);

    /** Binds the parameters of a statement. */
    RowOutput output(PreparedStatement statement, JsonCodec json);

    /** Fractional digits of a second that the database keeps; finer ones are cut off when a value is bound. */
    int secondDigits();
}
