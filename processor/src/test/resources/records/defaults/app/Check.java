package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.meta.ColumnMeta;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Check {

    private Check() {}

    public static void run() {
        Settings built = SettingsBuilder.settings().build();
        assertThat(built.big()).isEqualTo(9_000_000_000L);
        assertThat(built.quote()).isEqualTo('\'');
        assertThat(built.text()).isEqualTo("say \"hi\"\n");
        assertThat(built.decimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(built.date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(built.theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(built.limit()).isEqualTo(new Settings.Limit(10));
        assertThat(built.tags()).isEmpty();
        assertThat(built.optional()).contains("x");
        assertThat(built.nullable()).isEqualTo("y");
        assertThat(built.slug()).isEqualTo("slug");
        assertThat(built.nullableSlug()).isEqualTo("slug");
        assertThat(built.window()).isEqualTo(new Window(800, 494));
        assertThat(SettingsTable.SETTINGS.fromMap(Map.of())).isEqualTo(built);
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("nullable", null);
        given.put("window", Map.of("width", 1));
        Settings mapped = SettingsTable.SETTINGS.fromMap(given);
        assertThat(mapped.nullable()).isNull();
        assertThat(mapped.window()).isEqualTo(new Window(1, 494));
        assertThat(SettingsBuilder.settings().nullable(null).build().nullable()).isNull();
        assertThat(defaults())
                .containsEntry("text", "say \"hi\"\n")
                .containsEntry("theme", "DARK")
                .containsEntry("ordinal", (short) 1)
                .containsEntry("limit", 10)
                .containsEntry("year", 2026)
                .containsEntry("month", "2026-11")
                .containsEntry("duration", 300_000_000_000L)
                .containsEntry("tags", "[]")
                .containsEntry("window.width", 800)
                .containsEntry("instant", Instant.parse("2026-11-21T11:30:00Z"))
                .doesNotContainKeys("slug", "window.height");
        assertThat(Year.of(2026)).isEqualTo(built.year());
        assertThat(List.of(built.json())).containsExactly("{\"a\": 1}");
        withoutParts(built);
    }

    private static void withoutParts(Settings same) {
        PlainBuilder builder = PlainBuilder.plain();
        Plain built = builder.build();
        Map<String, Object> values = PlainTable.PLAIN.toMap(built);
        Map<String, Object> others = SettingsTable.SETTINGS.toMap(same);
        for (ColumnMeta column : PlainTable.PLAIN.meta().columns()) {
            if (column.defaultValue() != null) {
                assertThat(values.get(column.component())).isEqualTo(others.get(column.component()));
            }
        }
        assertThat(built.version()).isZero();
        assertThat(built.nullableSlug()).isEqualTo("slug1");
        assertThat(built.slug()).isEqualTo("slug2");
        assertThat(builder.build().slug()).isEqualTo("slug3");
        assertThat(builder.slug("own").nullableSlug(null).nullable(null).build())
                .returns("own", Plain::slug)
                .returns(null, Plain::nullableSlug)
                .returns(null, Plain::nullable);
        assertThat(PlainBuilder.from(built).build()).isEqualTo(built);
        assertThat(PlainBuilder.from(built).optional(Optional.empty()).build().optional()).isEmpty();
        assertThat(PlainBuilder.from(built).optional("z").build().optional()).contains("z");
        assertThatThrownBy(() -> PlainBuilder.plain().text(null).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("PlainBuilder.text is required and has not been set");
    }

    private static Map<String, Object> defaults() {
        Map<String, Object> defaults = new LinkedHashMap<>();
        for (ColumnMeta column : SettingsTable.SETTINGS.meta().columns()) {
            if (column.defaultValue() != null) {
                defaults.put(column.component(), column.defaultValue());
            }
        }
        return defaults;
    }
}
