package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.rowan.Database;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.MappingException;
import dev.rowan.sql.JsonColumn;
import dev.rowan.test.compliance.model.Documents;
import dev.rowan.test.compliance.model.DocumentsBuilder;
import dev.rowan.test.compliance.model.Profile;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON means the same when it comes back, however the server lays it out. */
class JsonCompliance extends ComplianceArea {
    private static final String MARKER = "marker-4711";
    private static final JsonCodec JSON = JsonCodecs.standard();

    JsonCompliance(ComplianceContext on) {
        super(on, DOCUMENTS);
    }

    @Test
    void mapsHoldEveryKindOfValue() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", "it's \"new\" \\ / \b\f\n\r\t");
        fields.put("", "no name");
        fields.put("a.b[0]$ -> 'c'", "a name like a path");
        fields.put("whole", 7);
        fields.put("least", Long.MIN_VALUE);
        fields.put("greatest", Long.MAX_VALUE);
        fields.put("fraction", -0.125);
        fields.put("yes", true);
        fields.put("no", false);
        fields.put("list", List.of(1, "two", List.of(), Map.of()));
        fields.put("map", Map.of("inner", Map.of("deep", List.of(false))));
        kept(DOCUMENTS, documents().fields(fields).build());
    }

    /** MySQL's own numbers in JSON are doubles that it rounds a last digit of. */
    @ParameterizedTest
    @ValueSource(doubles = {1.5e-300, -1.7e308, 0.1, 1.0 / 3, 12_345_678.901_234})
    void fractionsKeepFifteenDigits(double number) {
        Documents stored =
                db.insert(DOCUMENTS, documents().fields(Map.of("n", number)).build());
        double read =
                ((Number) requireNonNull(db.get(DOCUMENTS, stored.id()).fields().get("n"))).doubleValue();
        assertThat(read).isCloseTo(number, withinPercentage(1e-12));
    }

    @Test
    void nullsWithinADocumentAreKept() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("absent", null);
        fields.put("list", Arrays.asList(null, 1, null));
        Documents stored = kept(DOCUMENTS, documents().fields(fields).build());
        assertThat(db.get(DOCUMENTS, stored.id()).fields()).containsKey("absent");
    }

    @Test
    void listsKeepTheirOrder() {
        List<String> words =
                IntStream.range(0, 500).mapToObj(i -> "w" + i * 7919 % 500).toList();
        Documents stored = kept(DOCUMENTS, documents().words(words).build());
        assertThat(db.get(DOCUMENTS, stored.id()).words()).containsExactlyElementsOf(words);
    }

    @Test
    void emptinessIsKept() {
        kept(
                DOCUMENTS,
                documents().fields(Map.of()).words(List.of()).maybe(Map.of()).build());
        assertThat(db.count(select(DOCUMENTS).where(DOCUMENTS.maybe.isNull()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "true", "0", "-1.5", "\"text\"", "{\"b\": [1, {\"a\": null}], \"a\": \"ö\"}"
            })
    void textIsJsonOfAnyKind(String json) {
        Documents stored = db.insert(DOCUMENTS, documents().raw(json).build());
        String read = db.get(DOCUMENTS, stored.id()).raw();
        assertThat(tree(read)).isEqualTo(tree(json));
        assertThat(db.list(select(DOCUMENTS.raw))).containsExactly(read);
    }

    @Test
    void recordsPassTheCodec() {
        Profile parent = new Profile("Ann \ud83d\ude00", -5, List.of("a", "'"), null);
        Profile child = new Profile("", Integer.MAX_VALUE, List.of(), parent);
        Documents stored = kept(DOCUMENTS, documents().profile(child).build());
        assertThat(db.one(select(DOCUMENTS.profile))).isEqualTo(child);
        assertThat(db.update(
                                DOCUMENTS,
                                DocumentsBuilder.from(stored).profile(null).build())
                        .profile())
                .isNull();
        assertThat(db.get(DOCUMENTS, stored.id()).profile()).isNull();
    }

    @Test
    void anyTargetCanBeReadFromAColumn() {
        db.insert(DOCUMENTS, documents().words(List.of("x", "y")).build());
        assertThat(db.sql("select words from documents")
                        .one(SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)))))
                .containsExactly("x", "y");
        assertThat(db.sql("select words from documents").one(SqlTypes.json(JsonTarget.of(Object.class))))
                .isEqualTo(List.of("x", "y"));
        assertThat(tree(db.sql("select words from documents").one(SqlTypes.JSON_TEXT)))
                .isEqualTo(List.of("x", "y"));
    }

    @Test
    void nullIsNotJsonsNull() {
        Documents stored = db.insert(DOCUMENTS, documents().raw("null").build());
        assertThat(stored.maybe()).isNull();
        assertThat(db.count(select(DOCUMENTS).where(DOCUMENTS.maybe.isNull(), DOCUMENTS.profile.isNull())))
                .isEqualTo(1);
        assertThat(db.count(select(DOCUMENTS).where(DOCUMENTS.raw.isNotNull()))).isEqualTo(1);
    }

    @Test
    void jsonsNullIsNoMap() {
        db.insert(DOCUMENTS, documents().build());
        overwrite(DOCUMENTS.fields, "null");
        assertThatThrownBy(() -> db.list(select(DOCUMENTS)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("documents.fields")
                .hasMessageContaining("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ö ß é",
                "e\u0301",
                "陈 小",
                "\ud83d\ude00\ud83c\udff4\u200d\u2620\ufe0f",
                "עברית",
                "\u2028\u2029\ufeff",
                "\u007f\u0001\u001f"
            })
    void allScriptsAreKept(String text) {
        kept(
                DOCUMENTS,
                documents()
                        .fields(Map.of(text, text))
                        .words(List.of(text))
                        .maybe(Map.of("k", text))
                        .build());
    }

    @Test
    void theCharacterZeroIsKeptOrRefused() {
        keptOrRefused(DOCUMENTS, documents().words(List.of("before\u0000after")).build());
    }

    @Test
    void nestingIsKept() {
        kept(DOCUMENTS, documents().fields(nested(15)).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 300, 20_000})
    void nestingBeyondTheServersLimitsIsKeptOrRefused(int depth) {
        Documents row = documents().fields(nested(depth)).build();
        try {
            kept(DOCUMENTS, row);
        } catch (DatabaseException | MappingException e) {
            assertThat(db.count(DOCUMENTS)).isZero();
            assertHides(e, MARKER);
        }
    }

    @Test
    void bigDocumentsAreKept() {
        List<String> words =
                IntStream.range(0, 20_000).mapToObj(i -> "word ".repeat(10) + i).toList();
        Documents stored = db.insert(DOCUMENTS, documents().words(words).build());
        assertThat(db.get(DOCUMENTS, stored.id()).words()).isEqualTo(words);
    }

    @Test
    void onlyTheDocumentThatChangedIsWritten() {
        Documents before = db.insert(DOCUMENTS, documents().build());
        on.statements().clear();
        Documents after = db.update(
                DOCUMENTS,
                before,
                DocumentsBuilder.from(before).words(List.of("new")).build());
        assertThat(on.statements().sql().get(0)).contains("words").doesNotContain("fields");
        assertSame(db.get(DOCUMENTS, before.id()), after);
    }

    @Test
    void statementsSetDocuments() {
        Documents stored = db.insert(DOCUMENTS, documents().build());
        db.execute(update(DOCUMENTS)
                .set(DOCUMENTS.words, List.of("a"))
                .set(DOCUMENTS.maybe, Map.of("k", 1))
                .set(DOCUMENTS.profile, new Profile("p", 1, List.of(), null))
                .where(DOCUMENTS.id.eq(stored.id())));
        Documents read = db.get(DOCUMENTS, stored.id());
        assertThat(read.words()).containsExactly("a");
        assertThat(read.maybe()).isEqualTo(Map.of("k", 1));
        assertThat(read.profile()).isEqualTo(new Profile("p", 1, List.of(), null));
        db.execute(update(DOCUMENTS).setNull(DOCUMENTS.maybe).everyRow());
        assertThat(db.get(DOCUMENTS, stored.id()).maybe()).isNull();
    }

    @Test
    void batchesAndUpsertsKeepDocuments() {
        List<Documents> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(documents()
                    .fields(Map.of("i", i))
                    .maybe(i % 2 == 0 ? null : Map.of("odd", i))
                    .build());
        }
        List<Documents> stored = db.insertAll(DOCUMENTS, rows);
        assertSame(db.list(select(DOCUMENTS).orderBy(DOCUMENTS.id)), stored);
        Documents changed = DocumentsBuilder.from(stored.get(3))
                .fields(Map.of("i", "three"))
                .maybe(null)
                .build();
        assertSame(db.upsert(DOCUMENTS, changed), changed);
        assertSame(db.get(DOCUMENTS, changed.id()), changed);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        DatabaseException failure = thrown(
                DatabaseException.class,
                () -> db.insert(DOCUMENTS, documents().raw("{" + MARKER).build()));
        assertHides(failure, MARKER);
        assertThat(db.count(DOCUMENTS)).isZero();
    }

    @Test
    void theApplicationsCodecIsUsed() {
        try (Database own = on.configure().json(new Enveloped()).open()) {
            Documents stored = own.insert(
                    DOCUMENTS,
                    documents().words(List.of("a")).fields(Map.of("k", 1)).build());
            assertThat(own.get(DOCUMENTS, stored.id())).isEqualTo(stored);
            assertThat(tree(db.sql("select words from documents").one(SqlTypes.JSON_TEXT)))
                    .isEqualTo(Map.of("envelope", List.of("a")));
        }
    }

    @Test
    void aCodecThatCannotWriteNamesTheColumnAndNotTheValue() {
        try (Database own = on.configure().json(new Broken()).open()) {
            MappingException failure = thrown(
                    MappingException.class,
                    () -> own.insert(
                            DOCUMENTS, documents().fields(Map.of("k", MARKER)).build()));
            assertThat(failure).hasMessageContaining("documents.fields");
            assertHides(failure, MARKER);
            MappingException batch = thrown(
                    MappingException.class,
                    () -> own.insertAll(
                            DOCUMENTS,
                            List.of(
                                    documents().fields(Map.of("k", MARKER)).build(),
                                    documents().fields(Map.of("k", MARKER)).build())));
            assertThat(batch).hasMessageContaining("documents.fields");
            assertHides(batch, MARKER);
        }
        assertThat(db.count(DOCUMENTS)).isZero();
    }

    @Test
    void aCodecThatCannotReadNamesTheColumnAndNotTheValue() {
        db.insert(DOCUMENTS, documents().fields(Map.of("k", MARKER)).build());
        try (Database own = on.configure().json(new Broken()).open()) {
            MappingException failure = thrown(MappingException.class, () -> own.list(select(DOCUMENTS)));
            assertThat(failure).hasMessageContaining("documents.fields");
            assertHides(failure, MARKER);
            MappingException one = thrown(MappingException.class, () -> own.list(select(DOCUMENTS.words)));
            assertThat(one).hasMessageContaining("documents.words");
            MappingException streamed = thrown(
                    MappingException.class, () -> own.stream(select(DOCUMENTS)).toList());
            assertThat(streamed).hasMessageContaining("documents.fields");
            assertHides(streamed, MARKER);
        }
    }

    @Test
    void jsonOfAnotherShapeNamesTheColumnAndNotTheValue() {
        Documents stored = db.insert(
                DOCUMENTS,
                documents().profile(new Profile("p", 1, List.of(), null)).build());
        overwrite(DOCUMENTS.profile, "{\"level\": \"" + MARKER + "\"}");
        MappingException record = thrown(MappingException.class, () -> db.get(DOCUMENTS, stored.id()));
        assertThat(record).hasMessageContaining("documents.profile").hasMessageContaining("Profile");
        assertHides(record, MARKER);
        overwrite(DOCUMENTS.profile, "{}");
        overwrite(DOCUMENTS.words, "{\"" + MARKER + "\": 1}");
        MappingException list = thrown(MappingException.class, () -> db.get(DOCUMENTS, stored.id()));
        assertThat(list).hasMessageContaining("documents.words").hasMessageContaining("List");
        assertHides(list, MARKER);
    }

    private void overwrite(JsonColumn<Documents, ?> column, String json) {
        db.sql("update documents set " + on.quoted(column.meta().name()) + " = :json")
                .bind("json", SqlTypes.JSON_TEXT, json)
                .execute();
    }

    private static DocumentsBuilder documents() {
        return DocumentsBuilder.documents().fields(Map.of()).words(List.of()).raw("{}");
    }

    private static Object tree(String json) {
        return json.equals("null") ? "null" : JSON.decode(json, JsonTarget.of(Object.class));
    }

    private static Map<String, Object> nested(int depth) {
        Map<String, Object> inner = Map.of("leaf", MARKER);
        for (int i = 0; i < depth; i++) {
            inner = Map.of("n", inner);
        }
        return inner;
    }

    /** Puts everything into an envelope. */
    private static final class Enveloped implements JsonCodec {
        @Override
        public String encode(Object value) {
            return "{\"envelope\": " + JSON.encode(value) + "}";
        }

        @Override
        public <T> T decode(String json, JsonTarget<T> target) {
            String bare = JSON.encode(requireNonNull(JSON.decode(json, JsonTarget.mapOf(JsonTarget.of(Object.class)))
                    .get("envelope")));
            return JSON.decode(bare, target);
        }
    }

    /** Tells what it saw, as codecs do that were not made for Rowan. */
    private static final class Broken implements JsonCodec {
        @Override
        public String encode(Object value) {
            throw new IllegalStateException("cannot write " + value);
        }

        @Override
        public <T> T decode(String json, JsonTarget<T> target) {
            throw new IllegalStateException("cannot read " + json);
        }
    }
}
