package dev.rowan.type;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** MySQL has neither UUIDs nor points on the time line; these are 16 bytes and UTC date-times. */
class MySqlOutput extends MicrosecondOutput {
    MySqlOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putUuid(UUID value) {
        putBytes(ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    @Override
    public void putInstant(Instant value) {
        putDateTime(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    @Override
    protected int jdbcType(SqlKind kind) {
        return switch (kind) {
            case UUID -> Types.VARBINARY;
            case INSTANT -> Types.TIMESTAMP;
            default -> super.jdbcType(kind);
        };
    }
}
