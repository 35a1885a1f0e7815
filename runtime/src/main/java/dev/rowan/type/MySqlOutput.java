package dev.rowan.type;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** MySQL has neither UUIDs nor points on the time line; these are 16 bytes and UTC date-times. */
class MySqlOutput extends MicrosecondOutput {
    MySqlOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putFloat(float value) {
        requireFinite(value);
        super.putFloat(value);
    }

    @Override
    public void putDouble(double value) {
        requireFinite(value);
        super.putDouble(value);
    }

    private void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new ValueException(position(), "is not a finite number, and MySQL stores no other", null);
        }
    }

    @Override
    public void putDate(LocalDate value) {
        requireYear(value);
        super.putDate(value);
    }

    @Override
    public void putDateTime(LocalDateTime value) {
        requireYear(value.toLocalDate());
        super.putDateTime(value);
    }

    /** Drivers write a negative year as if it were positive. */
    private void requireYear(LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > 9999) {
            throw new ValueException(position(), "is a date outside the years 0 to 9999, which MySQL keeps", null);
        }
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
        putDateTime(utc(position(), value).toLocalDateTime());
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
