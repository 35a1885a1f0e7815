package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueInputTest {
    private static final SqlType<List<String>> TAGS = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    @Test
    void jsonAtHandNeedsNoCodec() {
        List<String> tags = List.of("a");
        ValueInput one = new ValueInput(new @Nullable Object[] {tags, null});

        assertThat(one.at(1, TAGS)).isSameAs(tags);
        assertThat(one.orNullAt(2, TAGS)).isNull();
        assertThat(one.jsonCodec()).isSameAs(new ValueInput(new @Nullable Object[0]).jsonCodec());
    }

    @Test
    void jsonAsItIsStoredIsDecoded() {
        ValueInput stored = new ValueInput(new @Nullable Object[] {"[\"a\"]"}, JsonCodecs.standard());

        assertThat(TAGS.read(stored, 1)).containsExactly("a");
    }
}
