package app;

import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.DayOfWeek;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The constant for its table is called like the record itself. */
@Table
public record URL(
        @Id @Generated @Nullable UrlId id,
        @Default("HTTP") Scheme scheme,
        Code code,
        @Default(supplier = "home") String path,
        @Convert(Day.class) DayOfWeek day) {

    static String home() {
        return "/";
    }

    public record UrlId(UUID value) {}

    public enum Scheme {
        HTTP
    }

    public enum Code {
        A('a');

        @dev.rowan.annotation.EnumCode
        final char code;

        Code(char code) {
            this.code = code;
        }
    }

    public static final class Day implements dev.rowan.type.Converter<DayOfWeek, Integer> {

        public static final Day INSTANCE = new Day();

        private Day() {}

        @Override
        public Integer toDatabase(DayOfWeek value) {
            return value.getValue();
        }

        @Override
        public DayOfWeek fromDatabase(Integer value) {
            return DayOfWeek.of(value);
        }
    }
}
