package dev.rowan.type;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Servers that keep microseconds round what is finer, or refuse it when it rounds up to the next day; here it is cut off. */
abstract class MicrosecondOutput extends RowOutput {
    MicrosecondOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putTime(LocalTime value) {
        super.putTime(value.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void putDateTime(LocalDateTime value) {
        super.putDateTime(value.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void putInstant(Instant value) {
        super.putInstant(value.truncatedTo(ChronoUnit.MICROS));
    }
}
