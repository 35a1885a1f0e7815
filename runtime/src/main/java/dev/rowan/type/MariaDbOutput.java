package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.UUID;

/** MariaDB has UUIDs, which cross both drivers as text. */
final class MariaDbOutput extends MySqlOutput {
    MariaDbOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putUuid(UUID value) {
        putString(value.toString());
    }

    @Override
    protected int jdbcType(SqlKind kind) {
        return kind == SqlKind.UUID ? Types.VARCHAR : super.jdbcType(kind);
    }
}
