package dev.rowan.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSqlTest {
    @Test
    void parametersBecomeQuestionMarks() {
        NamedSql sql = NamedSql.parse(
                "select :a, t.x from t where y = :b_1 and z in (:list) or y = :a", DriverKind.POSTGRESQL);
        assertThat(sql.occurrences()).containsExactly("a", "b_1", "list", "a");
        assertThat(sql.text(Map.of("list", "?, ?, ?")))
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
        NamedSql sql = NamedSql.parse(text, DriverKind.POSTGRESQL);
        assertThat(sql.names()).isEmpty();
        assertThat(sql.text(Map.of())).isEqualTo(text);
    }

    @Test
    void aBackslashEscapesWhereTheServerSaysSo() {
        String text = "select 'it\\'s :a', :b";
        assertThat(NamedSql.parse(text, DriverKind.CONNECTOR_J).names()).containsExactly("b");
        assertThat(NamedSql.parse("select '\\', :b", DriverKind.SQLITE).names()).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select \"say \\\" :a\", :b",
                "select 1 # it's :a\n, :b",
                "select 1--:b",
                "select 1 -- :a\n, :b",
                "select `\\`, :b",
                "select /* /* :a */ :b"
            })
    void mySqlReadsInItsOwnWay(String text) {
        assertThat(NamedSql.parse(text, DriverKind.MARIADB).names()).containsExactly("b");
    }

    @Test
    void commentsNestWhereTheServerSaysSo() {
        String text = "select /* /* :a */ /* :a */ :c */ :b /* :a */";
        assertThat(NamedSql.parse(text, DriverKind.POSTGRESQL).names()).containsExactly("b");
        assertThat(NamedSql.parse(text, DriverKind.H2).names()).containsExactly("b");
        assertThat(NamedSql.parse(text, DriverKind.SQLITE).names()).containsExactly("c", "b");
        assertThat(NamedSql.parse("select /* /* :a */ :a", DriverKind.H2).names())
                .isEmpty();
    }

    @Test
    void aHashIsAnOperatorWhereItBeginsNoComment() {
        assertThat(NamedSql.parse("select data #> :path", DriverKind.POSTGRESQL).names())
                .containsExactly("path");
    }
}
