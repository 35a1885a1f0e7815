package dev.rowan.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSqlTest {
    @Test
    void parametersBecomeQuestionMarks() {
        NamedSql sql = NamedSql.parse("select :a, t.x from t where y = :b_1 and z in (:list) or y = :a", false);
        assertThat(sql.occurrences()).containsExactly("a", "b_1", "list", "a");
        assertThat(sql.text(Map.of("list", 3)))
                .isEqualTo("select ?, t.x from t where y = ? and z in (?, ?, ?) or y = ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'it''s :a'",
                "select \":a\"",
                "select `:a`",
                "select 1 -- :a",
                "select /* :a */ 1",
                "select x::a from t",
                "select $$ :a $$",
                "select $tag$ :a $tag$",
                "select E'\\' :a'",
                "select '12:30:15'",
                "select a[1:2]",
                "select ':",
                "select $1",
                "select a: b",
                ""
            })
    void whatLooksLikeOneAndIsNoneIsLeftAlone(String text) {
        NamedSql sql = NamedSql.parse(text, false);
        assertThat(sql.names()).isEmpty();
        assertThat(sql.text(Map.of())).isEqualTo(text);
    }

    @Test
    void aBackslashEscapesWhereTheServerSaysSo() {
        String text = "select 'it\\'s :a', :b";
        assertThat(NamedSql.parse(text, true).names()).containsExactly("b");
        assertThat(NamedSql.parse("select '\\', :b", false).names()).containsExactly("b");
    }
}
