package dev.rowan.render;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.H2Dialect;
import dev.rowan.sql.Select;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Select<?> QUERY = select(USER.username)
            .distinct()
            .where(
                    USER.username.ne("hunter2"),
                    exists(select(USER.alias("other")).limit(1)))
            .orderBy(USER.username)
            .limit(5);

    @Test
    void aClauseInALineAndNoValue() {
        String text = H2Dialect.INSTANCE.render(QUERY).toString();
        assertThat(text.lines().map(String::strip))
                .startsWith("select distinct username", "from users")
                .contains("limit 1)", "order by username", "limit 5");
        assertThat(text).doesNotContain("hunter2");
        assertThat(QUERY.toString())
                .startsWith("select distinct username\nfrom users\nwhere")
                .doesNotContain("hunter2");
    }

    @Test
    void valuesOnRequest() {
        assertThat(H2Dialect.INSTANCE.render(QUERY).withValues()).endsWith("\n-- 'hunter2'");
    }

    @Test
    void wordsWithinTextsAndFunctionsStayWhereTheyAre() {
        assertThat(Layout.of("select 'a from b', extract(year from day), x is distinct from y from t"))
                .isEqualTo("select 'a from b', extract(year from day), x is distinct from y\nfrom t");
        assertThat(Layout.of("delete from t where a = 1")).isEqualTo("delete from t\nwhere a = 1");
        assertThat(Layout.of("select 1 from a left join b on a.x = b.x"))
                .isEqualTo("select 1\nfrom a\nleft join b on a.x = b.x");
    }
}
