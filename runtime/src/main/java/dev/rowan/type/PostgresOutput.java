package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** PostgreSQL takes JSON as a value of no particular type. */
final class PostgresOutput extends MicrosecondOutput {
    PostgresOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putJson(String value) {
        int index = advance();
        try {
            statement.setObject(index, wellFormed(index, value), Types.OTHER);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    @Override
    protected int jdbcType(SqlKind kind) {
        return kind == SqlKind.JSON ? Types.OTHER : super.jdbcType(kind);
    }
}
