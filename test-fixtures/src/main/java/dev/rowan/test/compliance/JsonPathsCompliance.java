package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.JsonPath;
import dev.rowan.sql.Row;
import dev.rowan.sql.Selection;
import dev.rowan.test.TableCleaner;
import dev.rowan.test.compliance.model.DocumentsBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at a place of a document is the same on every database that can look. */
class JsonPathsCompliance extends ComplianceArea {
    private static final JsonPath USER = DOCUMENTS.fields.get("user");
    private static final JsonPath LINES = DOCUMENTS.fields.get("lines");

    JsonPathsCompliance(ComplianceContext on) {
        super(on, DOCUMENTS);
    }

    @BeforeEach
    @SuppressWarnings("NullAway") // JSON's null within a map, of which its type says nothing
    void fill() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user", Map.of("name", "Ann \"A\" é", "age", 41, "10", "ten"));
        fields.put("paid", true);
        fields.put("sent", false);
        fields.put("gift", null);
        fields.put("word", "true");
        fields.put("lines", List.of(Map.of("price", 10.5, "name", "Tea"), Map.of("price", -3.75)));
        fields.put("deep", List.of(List.of(1, 2), List.of(9_007_199_254_740_993L)));
        db.insert(DOCUMENTS, documents().fields(fields).build());
    }

    @Test
    void withoutPathsTheyAreRefused() {
        on.requireLackOf(Feature.JSON_PATHS);
        UnsupportedFeature refusal = thrown(UnsupportedFeature.class, () -> read(USER.asText()));
        assertThat(refusal)
                .hasMessageContaining("JSON")
                .hasMessageContaining(on.dialect().name());
    }

    @Test
    void textIsTheContentOfStringsAndHowOthersAreWritten() {
        on.require(Feature.JSON_PATHS);
        assertThat(read(
                        USER.get("name").asText(),
                        USER.get("age").asText(),
                        DOCUMENTS.fields.get("paid").asText(),
                        DOCUMENTS.fields.get("sent").asText(),
                        LINES.get(0).get("price").asText(),
                        LINES.get(0).get("name").asText().upper()))
                .containsExactly("Ann \"A\" é", "41", "true", "false", "10.5", "TEA");
    }

    @Test
    void numbersAreNumbersAndNothingElse() {
        on.require(Feature.JSON_PATHS);
        assertThat(read(
                        USER.get("age").asInteger(),
                        USER.get("age").asLong().plus(1),
                        LINES.get(1).get("price").asInteger(),
                        DOCUMENTS.fields.get("deep").get(1).get(0).asLong(),
                        USER.get("name").asInteger(),
                        DOCUMENTS.fields.get("paid").asInteger(),
                        USER.asLong()))
                .containsExactly(41, 42L, -3, 9_007_199_254_740_993L, null, null, null);
        assertThat(((BigDecimal) read(LINES.get(0).get("price").asDecimal()).get(0)))
                .isEqualByComparingTo("10.5");
        assertThat(read(USER.get("name").asDecimal())).containsOnlyNulls();
    }

    @Test
    void booleansAreConditions() {
        on.require(Feature.JSON_PATHS);
        assertThat(read(
                        DOCUMENTS.fields.get("paid").asBoolean(),
                        DOCUMENTS.fields.get("sent").asBoolean(),
                        DOCUMENTS.fields.get("word").asBoolean(),
                        DOCUMENTS.fields.get("gift").asBoolean(),
                        DOCUMENTS.fields.get("none").asBoolean()))
                .containsExactly(true, false, null, null, null);
        assertThat(db.count(select(DOCUMENTS).where(DOCUMENTS.fields.get("paid").asBoolean())))
                .isEqualTo(1);
        assertThat(db.count(select(DOCUMENTS).where(DOCUMENTS.fields.get("sent").asBoolean())))
                .isZero();
        assertThat(db.count(select(DOCUMENTS)
                        .where(DOCUMENTS.fields.get("sent").asBoolean().not())))
                .isEqualTo(1);
    }

    @Test
    void nullAndNothingAreNullAndOnlyOneOfThemExists() {
        on.require(Feature.JSON_PATHS);
        JsonPath gift = DOCUMENTS.fields.get("gift");
        JsonPath nothing = DOCUMENTS.fields.get("nothing");
        assertThat(read(
                        gift.asText(),
                        nothing.asText(),
                        gift.asDecimal(),
                        nothing.asLong(),
                        nothing.get("x").asText()))
                .containsOnlyNulls();
        assertThat(read(gift.exists(), nothing.exists(), nothing.get("x").exists(), USER.exists()))
                .containsExactly(true, false, false, true);
        assertThat(read(
                        DOCUMENTS.maybe.get("x").asText(),
                        DOCUMENTS.maybe.get("x").exists()))
                .containsExactly(null, false);
    }

    @Test
    void elementsAreThoseOfArraysAndFieldsThoseOfObjects() {
        on.require(Feature.JSON_PATHS);
        assertThat(read(
                        DOCUMENTS.fields.get("deep").get(0).get(1).asInteger(),
                        LINES.get(2).asText(),
                        USER.get(0).asText(),
                        USER.get("age").get(0).asInteger(),
                        USER.get("10").asText(),
                        LINES.get("0").asText(),
                        LINES.get("price").asText()))
                .containsExactly(2, null, null, null, "ten", null, null);
        assertThat(read(
                        USER.get(0).exists(),
                        LINES.get(1).exists(),
                        LINES.get(2).exists()))
                .containsExactly(false, true, false);
        assertThatIllegalArgumentException().isThrownBy(() -> LINES.get(-1)).withMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.b",
                "a b",
                "'",
                "$",
                "[0]",
                "*",
                "**",
                "it's -- ?",
                ":x",
                "ö陈",
                "a'); drop table documents; --"
            })
    void namesOfFieldsMayBeAnything(String field) {
        on.require(Feature.JSON_PATHS);
        new TableCleaner(List.of(DOCUMENTS)).clean(db);
        db.insert(
                DOCUMENTS,
                documents().fields(Map.of(field, "here", "a", "not here")).build());
        assertThat(read(DOCUMENTS.fields.get(field).asText())).containsExactly("here");
        assertThat(read(DOCUMENTS.fields.get(field + "x").exists())).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "a\"b", "\"$.a", "\\\"", "\\u0041"})
    void namesWithQuotesAreFoundOrRefused(String field) {
        on.require(Feature.JSON_PATHS);
        new TableCleaner(List.of(DOCUMENTS)).clean(db);
        db.insert(
                DOCUMENTS,
                documents().fields(Map.of(field, "here", "a", "not here")).build());
        try {
            assertThat(read(DOCUMENTS.fields.get(field).asText())).containsExactly("here");
        } catch (UnsupportedFeature e) {
            assertThat(e).hasMessageContaining("quote");
        }
    }

    @Test
    void partsAreJsonAgain() {
        on.require(Feature.JSON_PATHS);
        Object part = read(DOCUMENTS.fields.get("deep").get(0).asJson()).get(0);
        assertThat(String.valueOf(part).replace(" ", "")).isEqualTo("[1,2]");
    }

    private List<@Nullable Object> read(Selection<?>... selections) {
        Row row = db.one(select(List.of(selections)).from(DOCUMENTS));
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.at(i));
        }
        return values;
    }

    private static DocumentsBuilder documents() {
        return DocumentsBuilder.documents().fields(Map.of()).words(List.of()).raw("{}");
    }
}
