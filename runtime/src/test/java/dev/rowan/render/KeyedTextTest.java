package dev.rowan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.node.KeyList;
import dev.rowan.type.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedTextTest {
    @Test
    void fillsKeysUpToPowersOfTwo() {
        KeyedText text = of(new KeyList(1), 32_767);
        Rendered ready = text.rendered();

        assertThat(text.sql(ready, 1)).isEqualTo("select a from t where b = ? and id in (?)");
        assertThat(text.sql(ready, 2)).isEqualTo("select a from t where b = ? and id in (?, ?)");
        assertThat(text.sql(ready, 3)).isEqualTo("select a from t where b = ? and id in (?, ?, ?, ?)");
        assertThat(text.sql(ready, 4)).isSameAs(text.sql(ready, 3));
        assertThat(text.sql(ready, 513)).isSameAs(text.sql(ready, 1_000));
        assertThat(text.most()).isEqualTo(1_000);
    }

    @Test
    void writesKeysOfSeveralColumns() {
        KeyedText text = of(new KeyList(2), 32_767);

        assertThat(text.sql(text.rendered(), 3)).endsWith("id in ((?, ?), (?, ?), (?, ?), (?, ?))");
    }

    @Test
    void takesNoMoreKeysThanThereMayBeParameters() {
        KeyedText text = of(new KeyList(3), 100);

        assertThat(text.most()).isEqualTo(33);
        assertThat(text.sql(text.rendered(), 33))
                .containsOnlyOnce("and")
                .satisfies(sql -> assertThat(sql.chars().filter(c -> c == '?')).hasSize(100));
    }

    private static KeyedText of(KeyList keys, int maxParameters) {
        return new KeyedText(
                new Rendered(
                        "select a from t where b = ? and id in (" + ParameterLists.MARK + ")",
                        List.of(new Bind(SqlTypes.INT32, 1), new Bind(SqlTypes.INT64, keys))),
                maxParameters);
    }
}
