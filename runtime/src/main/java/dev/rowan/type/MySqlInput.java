package dev.rowan.type;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MySQL has neither UUIDs nor points on the time line; these are 16 bytes and UTC date-times. */
class MySqlInput extends RowInput {
    MySqlInput(ResultSet row, JsonCodec json) {
        super(row, json);
    }

    /** Booleans are bits to both drivers; several bits are bytes. */
    @Override
    SqlType<?> typeOf(int jdbcType, String serverType, int precision) {
        if (jdbcType == Types.BIT) {
            return precision > 1 ? SqlTypes.BYTES : SqlTypes.BOOLEAN;
        }
        return super.typeOf(jdbcType, serverType, precision);
    }

    /** The column is a double, whose rounding of the greatest float is more than Connector/J would take for one. */
    @Override
    public float floatAt(int index) {
        return (float) doubleAt(index);
    }

    @Override
    public @Nullable Float floatOrNullAt(int index) {
        Double value = doubleOrNullAt(index);
        return value == null ? null : (Float) value.floatValue();
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        byte[] bytes = bytesOrNullAt(index);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != 16) {
            throw new ValueException(index, "has " + bytes.length + " bytes, and a UUID has 16", null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        LocalDateTime value = dateTimeOrNullAt(index);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
