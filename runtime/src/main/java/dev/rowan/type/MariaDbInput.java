package dev.rowan.type;

import java.sql.ResultSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MariaDB has UUIDs, which cross both drivers as text. */
final class MariaDbInput extends MySqlInput {
    MariaDbInput(ResultSet row, JsonCodec json) {
        super(row, json);
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        String text = stringOrNullAt(index);
        return text == null ? null : UUID.fromString(text);
    }
}
