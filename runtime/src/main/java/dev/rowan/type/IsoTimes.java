package dev.rowan.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;

/** Dates and times as ISO has them. The usual forms are read without its formatters, which make dozens of objects for each. */
final class IsoTimes {
    private static final int DATE = "2026-12-31".length();
    private static final int SECONDS = "23:59:59".length();
    private static final int NANOSECONDS = "23:59:59.123456789".length();

    private IsoTimes() {}

    static LocalDate date(String text) {
        if (text.length() == DATE && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, DATE);
            if (year >= 0
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= Month.of(month).length(Year.isLeap(year))) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(text);
    }

    static LocalTime time(String text) {
        boolean whole = text.length() == SECONDS;
        boolean plain =
                whole || text.length() <= NANOSECONDS && text.length() > SECONDS + 1 && text.charAt(SECONDS) == '.';
        if (plain && text.charAt(2) == ':' && text.charAt(5) == ':') {
            int hour = number(text, 0, 2);
            int minute = number(text, 3, 5);
            int second = number(text, 6, SECONDS);
            int nanoseconds = whole ? 0 : number(text, SECONDS + 1, text.length());
            if (hour >= 0
                    && hour <= 23
                    && minute >= 0
                    && minute <= 59
                    && second >= 0
                    && second <= 59
                    && nanoseconds >= 0) {
                for (int digits = text.length(); !whole && digits < NANOSECONDS; digits++) {
                    nanoseconds *= 10;
                }
                return LocalTime.of(hour, minute, second, nanoseconds);
            }
        }
        return LocalTime.parse(text);
    }

    /** With a T or a blank between the two. */
    static LocalDateTime dateTime(String text) {
        boolean apart = text.length() > DATE && (text.charAt(DATE) == ' ' || text.charAt(DATE) == 'T');
        return apart
                ? LocalDateTime.of(date(text.substring(0, DATE)), time(text.substring(DATE + 1)))
                : LocalDateTime.parse(text);
    }

    /** The number that up to nine digits make; -1 if others are among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
