package dev.rowan.render;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.H2Dialect;
import dev.rowan.dialect.PostgreSqlDialect;
import dev.rowan.sql.Select;
import dev.rowan.sql.node.PlaceValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysetTextTest {
    private static final Select<Long> BY_BIO =
            select(USER.id).orderBy(USER.bio.asc().nullsLast());

    @Test
    void isMadeOnceForEachDialect() {
        KeysetText text = H2Dialect.INSTANCE.renderKeyset(BY_BIO);

        assertThat(H2Dialect.INSTANCE.renderKeyset(BY_BIO)).isSameAs(text);
        assertThat(PostgreSqlDialect.INSTANCE.renderKeyset(BY_BIO)).isNotSameAs(text);
        NumberedText numbered = H2Dialect.INSTANCE.renderNumbered(BY_BIO);
        assertThat(H2Dialect.INSTANCE.renderNumbered(BY_BIO)).isSameAs(numbered);
        assertThat(numbered.page(false, 20)).isSameAs(numbered.page(false, 20));
        assertThat(numbered.page(false, 20).sql()).endsWith("order by bio nulls last, id limit 20 offset ?");
    }

    @Test
    void aTextServesAllPlacesWithTheSameNulls() {
        KeysetText text = H2Dialect.INSTANCE.renderKeyset(BY_BIO);
        Rendered page = text.page(List.of("a", 1L), false, 21);

        assertThat(text.page(List.of("b", 2L), false, 21)).isSameAs(page);
        assertThat(page.sql())
                .isEqualTo("select id, bio from users where bio > ? or bio is null or (bio = ? and id > ?)"
                        + " order by bio nulls last, id limit 21");
        assertThat(page.binds())
                .extracting(Bind::value)
                .containsExactly(new PlaceValue(0), new PlaceValue(0), new PlaceValue(1));
        assertThat(text.page(Arrays.asList(null, 1L), false, 21).sql())
                .contains("where bio is null and id > ? order by bio nulls last, id limit 21");
        assertThat(text.page(List.of("a", 1L), true, 21).sql())
                .endsWith("order by bio desc nulls first, id desc limit 21");
        assertThat(text.page(null, false, 21).sql()).doesNotContain("where");
    }

    @Test
    void keepsTheTextsOfSomeSizes() {
        KeysetText text = H2Dialect.INSTANCE.renderKeyset(BY_BIO.where(USER.active));
        Rendered first = text.page(null, false, 1);
        for (int rows = 2; rows < 200; rows++) {
            text.page(null, false, rows);
        }

        assertThat(text.page(null, false, 1)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void theRestOfTheQueryDoesNotTellItsOrder() {
        long order = H2Dialect.INSTANCE.renderKeyset(BY_BIO).order();

        assertThat(H2Dialect.INSTANCE.renderKeyset(BY_BIO.where(USER.active)).order())
                .isEqualTo(order);
        assertThat(H2Dialect.INSTANCE
                        .renderKeyset(select(USER.id).orderBy(USER.bio.asc()))
                        .order())
                .isNotEqualTo(order);
    }

    @Test
    void setOperationsKeepTheQueryThatIsReadInParts() {
        var both = select(USER.id).union(select(USER.id)).orderBy(USER.id.desc());

        assertThat(both.derived()).isSameAs(both.derived());
        assertThat(H2Dialect.INSTANCE
                        .renderKeyset(both.derived())
                        .page(List.of(7L), false, 3)
                        .sql())
                .isEqualTo("select id from (select id from users union select id from users) as combined"
                        + " where id < ? order by id desc limit 3");
        assertThatThrownBy(() -> H2Dialect.INSTANCE.renderKeyset(
                        select(USER.id).unionAll(select(USER.id)).derived()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uniqueBy(...)");
    }

    @Test
    void whatAQueryInFromSelectsTellsItsRowsApart() {
        var whole = derived("u", select(USER));
        var part = derived("u", select(USER.username, USER.bio));

        assertThat(order(select(whole.get(USER.bio)).orderBy(whole.get(USER.bio))))
                .endsWith("order by bio, id limit 9");
        assertThat(order(select(part.get(USER.bio)).distinct())).endsWith("order by bio limit 9");
        assertThat(order(select(part.get(USER.bio)).uniqueBy(part.get(USER.username))))
                .endsWith("order by username limit 9");
        assertThatThrownBy(() -> order(select(part.get(USER.bio))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Equal rows of u cannot be told apart, since nothing is known of what is unique in it;"
                        + " say it with uniqueBy(...), of what no two rows share");
    }

    private static String order(Select<?> query) {
        return H2Dialect.INSTANCE.renderKeyset(query).page(null, false, 9).sql();
    }
}
