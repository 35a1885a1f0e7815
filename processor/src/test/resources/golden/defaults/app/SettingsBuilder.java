package app;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Settings} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SettingsBuilder {
    private boolean flag = true;

    private byte tiny = (byte) -1;

    private short small = (short) 300;

    private int number = 7;

    private Long big = 9000000000L;

    private float single = 1.5f;

    private double real = -2.5E+3d;

    private char quote = (char) 39;

    private String text = "say \"hi\"\n";

    private String empty = "";

    private BigDecimal decimal = new BigDecimal("1.10");

    private BigInteger huge = new BigInteger("123456789012345678901234567890");

    private UUID uuid = UUID.fromString("00000000-0000-0001-0000-000000000002");

    private LocalDate date = LocalDate.parse("2026-11-21");

    private LocalTime time = LocalTime.parse("12:30");

    private LocalDateTime dateTime = LocalDateTime.parse("2026-11-21T12:30");

    private OffsetDateTime offset = OffsetDateTime.parse("2026-11-21T12:30+01:00");

    private Instant instant = Instant.parse("2026-11-21T11:30:00Z");

    private Year year = Year.parse("2026");

    private YearMonth month = YearMonth.parse("2026-11");

    private Duration duration = Duration.parse("PT5M");

    private Settings.Theme theme = Settings.Theme.DARK;

    private Settings.Theme ordinal = Settings.Theme.DARK;

    private Settings.Limit limit = new Settings.Limit(10);

    private List<String> tags = List.of();

    private Map<String, Object> extra = Map.of();

    private String json = "{\"a\": 1}";

    private Optional<String> optional = Optional.of("x");

    private @Nullable String nullable = "y";

    private @Nullable String slug;

    private @Nullable String nullableSlug = Settings.nextSlug();

    private @Nullable Window window;

    private SettingsBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static SettingsBuilder settings() {
        return new SettingsBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static SettingsBuilder from(Settings row) {
        SettingsBuilder builder = new SettingsBuilder();
        builder.flag = row.flag();
        builder.tiny = row.tiny();
        builder.small = row.small();
        builder.number = row.number();
        builder.big = row.big();
        builder.single = row.single();
        builder.real = row.real();
        builder.quote = row.quote();
        builder.text = row.text();
        builder.empty = row.empty();
        builder.decimal = row.decimal();
        builder.huge = row.huge();
        builder.uuid = row.uuid();
        builder.date = row.date();
        builder.time = row.time();
        builder.dateTime = row.dateTime();
        builder.offset = row.offset();
        builder.instant = row.instant();
        builder.year = row.year();
        builder.month = row.month();
        builder.duration = row.duration();
        builder.theme = row.theme();
        builder.ordinal = row.ordinal();
        builder.limit = row.limit();
        builder.tags = row.tags();
        builder.extra = row.extra();
        builder.json = row.json();
        builder.optional = row.optional();
        builder.nullable = row.nullable();
        builder.slug = row.slug();
        builder.nullableSlug = row.nullableSlug();
        builder.window = row.window();
        return builder;
    }

    /**
     * Sets {@link Settings#flag()}.
     */
    public SettingsBuilder flag(boolean flag) {
        this.flag = flag;
        return this;
    }

    /**
     * Sets {@link Settings#tiny()}.
     */
    public SettingsBuilder tiny(byte tiny) {
        this.tiny = tiny;
        return this;
    }

    /**
     * Sets {@link Settings#small()}.
     */
    public SettingsBuilder small(short small) {
        this.small = small;
        return this;
    }

    /**
     * Sets {@link Settings#number()}.
     */
    public SettingsBuilder number(int number) {
        this.number = number;
        return this;
    }

    /**
     * Sets {@link Settings#big()}.
     */
    public SettingsBuilder big(Long big) {
        this.big = big;
        return this;
    }

    /**
     * Sets {@link Settings#single()}.
     */
    public SettingsBuilder single(float single) {
        this.single = single;
        return this;
    }

    /**
     * Sets {@link Settings#real()}.
     */
    public SettingsBuilder real(double real) {
        this.real = real;
        return this;
    }

    /**
     * Sets {@link Settings#quote()}.
     */
    public SettingsBuilder quote(char quote) {
        this.quote = quote;
        return this;
    }

    /**
     * Sets {@link Settings#text()}.
     */
    public SettingsBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * Sets {@link Settings#empty()}.
     */
    public SettingsBuilder empty(String empty) {
        this.empty = empty;
        return this;
    }

    /**
     * Sets {@link Settings#decimal()}.
     */
    public SettingsBuilder decimal(BigDecimal decimal) {
        this.decimal = decimal;
        return this;
    }

    /**
     * Sets {@link Settings#huge()}.
     */
    public SettingsBuilder huge(BigInteger huge) {
        this.huge = huge;
        return this;
    }

    /**
     * Sets {@link Settings#uuid()}.
     */
    public SettingsBuilder uuid(UUID uuid) {
        this.uuid = uuid;
        return this;
    }

    /**
     * Sets {@link Settings#date()}.
     */
    public SettingsBuilder date(LocalDate date) {
        this.date = date;
        return this;
    }

    /**
     * Sets {@link Settings#time()}.
     */
    public SettingsBuilder time(LocalTime time) {
        this.time = time;
        return this;
    }

    /**
     * Sets {@link Settings#dateTime()}.
     */
    public SettingsBuilder dateTime(LocalDateTime dateTime) {
        this.dateTime = dateTime;
        return this;
    }

    /**
     * Sets {@link Settings#offset()}.
     */
    public SettingsBuilder offset(OffsetDateTime offset) {
        this.offset = offset;
        return this;
    }

    /**
     * Sets {@link Settings#instant()}.
     */
    public SettingsBuilder instant(Instant instant) {
        this.instant = instant;
        return this;
    }

    /**
     * Sets {@link Settings#year()}.
     */
    public SettingsBuilder year(Year year) {
        this.year = year;
        return this;
    }

    /**
     * Sets {@link Settings#month()}.
     */
    public SettingsBuilder month(YearMonth month) {
        this.month = month;
        return this;
    }

    /**
     * Sets {@link Settings#duration()}.
     */
    public SettingsBuilder duration(Duration duration) {
        this.duration = duration;
        return this;
    }

    /**
     * Sets {@link Settings#theme()}.
     */
    public SettingsBuilder theme(Settings.Theme theme) {
        this.theme = theme;
        return this;
    }

    /**
     * Sets {@link Settings#ordinal()}.
     */
    public SettingsBuilder ordinal(Settings.Theme ordinal) {
        this.ordinal = ordinal;
        return this;
    }

    /**
     * Sets {@link Settings#limit()}.
     */
    public SettingsBuilder limit(Settings.Limit limit) {
        this.limit = limit;
        return this;
    }

    /**
     * Sets {@link Settings#tags()}.
     */
    public SettingsBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * Sets {@link Settings#extra()}.
     */
    public SettingsBuilder extra(Map<String, Object> extra) {
        this.extra = extra;
        return this;
    }

    /**
     * Sets {@link Settings#json()}.
     */
    public SettingsBuilder json(String json) {
        this.json = json;
        return this;
    }

    /**
     * Sets {@link Settings#optional()}.
     */
    public SettingsBuilder optional(Optional<String> optional) {
        this.optional = optional;
        return this;
    }

    /**
     * Sets {@link Settings#optional()}.
     */
    public SettingsBuilder optional(String optional) {
        this.optional = Optional.of(optional);
        return this;
    }

    /**
     * Sets {@link Settings#nullable()}.
     */
    public SettingsBuilder nullable(@Nullable String nullable) {
        this.nullable = nullable;
        return this;
    }

    /**
     * Sets {@link Settings#slug()}.
     */
    public SettingsBuilder slug(String slug) {
        this.slug = slug;
        return this;
    }

    /**
     * Sets {@link Settings#nullableSlug()}.
     */
    public SettingsBuilder nullableSlug(@Nullable String nullableSlug) {
        this.nullableSlug = nullableSlug;
        return this;
    }

    /**
     * Sets {@link Settings#window()}.
     */
    public SettingsBuilder window(Window window) {
        this.window = window;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    public Settings build() {
        return new Settings(
                flag,
                tiny,
                small,
                number,
                big,
                single,
                real,
                quote,
                text,
                empty,
                decimal,
                huge,
                uuid,
                date,
                time,
                dateTime,
                offset,
                instant,
                year,
                month,
                duration,
                theme,
                ordinal,
                limit,
                tags,
                extra,
                json,
                optional,
                nullable,
                slug == null ? Settings.nextSlug() : slug,
                nullableSlug,
                window == null ? new Window(800, Window.golden()) : window);
    }
}
