package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.Selection;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;

public final class Check {

    private Check() {}

    public static void run() {
        URL url = URLBuilder.url().code(URL.Code.A).day(DayOfWeek.FRIDAY).build();
        assertThat(url.path()).isEqualTo("/");
        assertThat(URLTable.URL.fromMap(URLTable.URL.toMap(url))).isEqualTo(url);
        assertThat(new URL.UrlId(new UUID(1, 2)).value()).isNotNull();
        capitals();
        weird();
        game.Letter letter = new game.Letter(1, 'a', null);
        assertThat(game.LetterTable.LETTER.fromMap(game.LetterTable.LETTER.toMap(letter))).isEqualTo(letter);
        lang.Override override = lang.OverrideBuilder.override()
                .object(new lang.Object(1, "y"))
                .kind(lang.IndexOutOfBoundsException.A)
                .part(2)
                .build();
        assertThat(lang.OverrideTable.OVERRIDE.mapping().key(override)).isEqualTo(new lang.OverrideKey(0, 2));
        assertThat(ObjectBuilder.object_().id(1).in(2).build()).isEqualTo(new Object(1, 2));
        Selection<lang.Iterable> selection = lang.IterableProjection.iterable(
                lang.OverrideTable.OVERRIDE.subject, lang.OverrideTable.OVERRIDE.part, lang.OverrideTable.OVERRIDE.object);
        assertThat(selection.expressions()).hasSize(4);
    }

    private static void capitals() {
        Capitals capitals = CapitalsBuilder.capitals()
                .Objects(new BigDecimal("2"))
                .Arrays(new byte[0])
                .TableMeta("")
                .ColumnMeta(BigDecimal.ONE)
                .Map("")
                .MapInput("")
                .Required("")
                .Mapping("")
                .Part(new Capitals.Nested("a", Optional.empty(), Optional.of(1)))
                .KeyOrigin("")
                .ForeignKeyMeta(1L)
                .ColumnRole("")
                .CapitalsTable("")
                .CapitalsBuilder("")
                .build();
        assertThat(CapitalsTable.CAPITALS.fromMap(CapitalsTable.CAPITALS.toMap(capitals)).Part().SqlTypes())
                .contains(1);
    }

    private static void weird() {
        assertThat(WeirdTable.WEIRD.meta().name()).isEqualTo("we*/ird {@code } <b> & \\uZZZZ @see $L %s");
        assertThat(WeirdTable.WEIRD.meta().columns())
                .extracting(ColumnMeta::name)
                .containsExactly("id", "x*/y", "i̇ı", "back\\u0000slash\\", "_b", "δοκιμή", "名前");
        assertThat(WeirdTable.WEIRD.meta().columns().get(1).comment()).isEqualTo("c\n\"*/\\uXYZW $T $$ \\");
        assertThat(WeirdTable.WEIRD.meta().checks().get(0).condition())
                .isEqualTo("a > '\\u0041 \"quoted\" \n new line'");
        assertThat(WeirdBuilder.weird().id(1).größe("").İı("").$a("")._b(1).名前(1).build().δοκιμή())
                .isEqualTo("$L\\u\n\"");
    }
}
