package dev.rowan.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as databases write them, in ISO's order of parts; what has no offset is in UTC. What the drivers make of PostgreSQL's ends of time is made of them here. */
final class JsonTimes {
    private static final String ALWAYS = "infinity";
    private static final String NEVER = "-infinity";
    private static final String BEFORE_CHRIST = " BC";

    private JsonTimes() {}

    static LocalDate date(String text) {
        if (text.equals(ALWAYS)) {
            return LocalDate.MAX;
        }
        if (text.equals(NEVER)) {
            return LocalDate.MIN;
        }
        if (text.endsWith(BEFORE_CHRIST)) {
            LocalDate date = plainDate(text.substring(0, text.length() - BEFORE_CHRIST.length()));
            return date.withYear(1 - date.getYear());
        }
        return plainDate(text);
    }

    /** Years of more than four digits have a sign in ISO. */
    private static LocalDate plainDate(String text) {
        return IsoTimes.date(text.indexOf('-') > 4 ? "+" + text : text);
    }

    static LocalTime time(String text) {
        return text.equals("24:00:00") ? LocalTime.MAX : IsoTimes.time(text);
    }

    static LocalDateTime dateTime(String text) {
        if (text.equals(ALWAYS)) {
            return LocalDateTime.MAX;
        }
        if (text.equals(NEVER)) {
            return LocalDateTime.MIN;
        }
        boolean early = text.endsWith(BEFORE_CHRIST);
        String era = early ? BEFORE_CHRIST : "";
        String plain = text.substring(0, text.length() - era.length());
        int middle = Math.max(plain.indexOf('T'), plain.indexOf(' '));
        return LocalDateTime.of(date(plain.substring(0, middle) + era), IsoTimes.time(plain.substring(middle + 1)));
    }

    static Instant instant(String text) {
        if (text.equals(ALWAYS)) {
            return OffsetDateTime.MAX.toInstant();
        }
        if (text.equals(NEVER)) {
            return OffsetDateTime.MIN.toInstant();
        }
        int time = text.indexOf(':');
        int offset = Math.max(text.indexOf('+', time), text.indexOf('-', time));
        return offset < 0
                ? dateTime(text).toInstant(ZoneOffset.UTC)
                : dateTime(text.substring(0, offset)).toInstant(ZoneOffset.of(text.substring(offset)));
    }
}
