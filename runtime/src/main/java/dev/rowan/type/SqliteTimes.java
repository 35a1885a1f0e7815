package dev.rowan.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as text of one length, which SQLite's own functions understand and which sorts by time. */
final class SqliteTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS", Locale.ROOT);

    private SqliteTimes() {}

    static String text(int index, LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > 9999) {
            throw new ValueException(index, "is a date outside the years 0 to 9999, which SQLite keeps", null);
        }
        return value.toString();
    }

    static String text(LocalTime value) {
        return TIME.format(value);
    }

    static String text(int index, LocalDateTime value) {
        return text(index, value.toLocalDate()) + " " + text(value.toLocalTime());
    }
}
