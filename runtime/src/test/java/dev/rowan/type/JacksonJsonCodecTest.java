package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JacksonJsonCodecTest {
    private final JsonCodec codec = JsonCodecs.standard();

    @Test
    void mapsAndListsComeBackAsTheyWere() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "ä😀\u0000\"\\");
        value.put("whole", 1);
        value.put("large", 9_007_199_254_740_993L);
        value.put("fraction", 0.1);
        value.put("exact", new BigDecimal("0.12345678901234567890123456789"));
        value.put("nothing", null);
        value.put("list", List.of(true, Map.of("a", List.of())));

        String json = codec.encode(value);

        assertThat(codec.decode(json, JsonTarget.mapOf(JsonTarget.of(Object.class))))
                .isEqualTo(value);
    }

    @Test
    void recordsAndTypedListsAreBound() {
        var target = JsonTarget.listOf(JsonTarget.of(Point.class));
        String json = codec.encode(List.of(new Point(1, 2)));
        assertThat(json).isEqualTo("[{\"x\":1,\"y\":2}]");
        assertThat(codec.decode(json, target)).containsExactly(new Point(1, 2));
        assertThat(codec.decode("{\"a\":1}", JsonTarget.mapOf(JsonTarget.of(Long.class))))
                .containsEntry("a", 1L);
    }

    @Test
    void treesAreKept() {
        JsonNode tree = codec.decode("{\"a\":[1]}", JsonTarget.of(JsonNode.class));
        assertThat(codec.encode(tree)).isEqualTo("{\"a\":[1]}");
    }

    @Test
    void failuresDoNotShowTheValue() {
        assertThatThrownBy(() -> codec.decode("{\"secret", JsonTarget.mapOf(JsonTarget.of(Object.class))))
                .isInstanceOf(ValueException.class)
                .satisfies(e -> assertThat(stackOf(e)).doesNotContain("secret"));
        assertThatThrownBy(() -> codec.decode("null", JsonTarget.of(Point.class)))
                .isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> codec.decode("[1] [2]", JsonTarget.listOf(JsonTarget.of(Object.class))))
                .isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> codec.encode(Map.of("a", Double.NaN))).isInstanceOf(ValueException.class);
    }

    private static String stackOf(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    record Point(int x, int y) {}
}
