package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.jsonTable;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.DocumentsBuilder.documents;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Elements of arrays and of arrays in JSON are rows, in their order, of the row that they belong to. */
class RowSourcesCompliance extends ComplianceArea {
    RowSourcesCompliance(ComplianceContext on) {
        super(on, CUSTOMER, PURCHASE, DOCUMENTS);
    }

    @Test
    void elementsOfArraysAreRows() {
        on.require(SqlFeature.ARRAYS);
        Shop.fill(db);
        var wanted = unnest("wanted", array(TEXT, Arrays.asList("Tea", null, "Pen")));
        assertThat(db.list(select(wanted.orNull()).orderBy(wanted.position))).containsExactly("Tea", null, "Pen");
        assertThat(db.list(select(unnest("none", array(TEXT, List.of()))))).isEmpty();
        var own = unnest("own", array(CUSTOMER.id, CUSTOMER.referrerId));
        assertThat(db.list(select(own.value.orNull()).from(CUSTOMER).joinLateral(own, own.position.eq(2L))))
                .containsExactlyInAnyOrder(null, 1, 1, 2, null, 5);
        var pairs = select(CUSTOMER.id, count(own.value), count())
                .leftJoin(own, own.value.gt(3))
                .groupBy(CUSTOMER.id)
                .orderBy(CUSTOMER.id);
        assertThat(db.list(pairs).stream().map(RowSourcesCompliance::values))
                .containsExactly(
                        List.of(1, 0L, 1L),
                        List.of(2, 0L, 1L),
                        List.of(3, 0L, 1L),
                        List.of(4, 1L, 1L),
                        List.of(5, 1L, 1L),
                        List.of(6, 2L, 2L));
        var behind = select(CUSTOMER.id, PURCHASE.id)
                .crossJoin(own)
                .join(PURCHASE, PURCHASE.id.eq(own.value))
                .where(own.position.eq(2L))
                .orderBy(CUSTOMER.id);
        assertThat(db.list(behind).stream().map(RowSourcesCompliance::values))
                .containsExactly(List.of(2, 1), List.of(3, 1), List.of(4, 2), List.of(6, 5));
        assertThat(db.count(behind)).isEqualTo(4);
        assertThat(db.exists(behind)).isTrue();
    }

    @Test
    void elementsOfJsonAreRows() {
        on.require(SqlFeature.JSON_TABLES);
        db.insert(
                DOCUMENTS,
                documents()
                        .fields(Map.of("lines", List.of(List.of(1, 2), Map.of("a", List.of(3))), "scalar", 4))
                        .words(List.of("it's", "\"é\"", ""))
                        .raw("[]")
                        .build());
        var word = jsonTable("word", DOCUMENTS.words);
        assertThat(db.list(select(word.value.asText())
                        .from(DOCUMENTS)
                        .crossJoin(word)
                        .orderBy(word.position)))
                .containsExactly("it's", "\"é\"", "");
        assertThat(db.list(select(word).from(DOCUMENTS).crossJoin(word).where(word.position.eq(1L))))
                .containsExactly("\"it's\"");
        var line = jsonTable("line", DOCUMENTS.fields.get("lines"));
        var inner = jsonTable("inner_line", line.get("a"));
        assertThat(db
                        .list(select(
                                        line.get(1).asInteger().orNull(),
                                        inner.value.asInteger().orNull())
                                .from(DOCUMENTS)
                                .crossJoin(line)
                                .leftJoinLateral(inner)
                                .orderBy(line.position))
                        .stream()
                        .map(RowSourcesCompliance::values))
                .containsExactly(Arrays.asList(2, null), Arrays.asList(null, 3));
        for (var nothing : List.of(
                jsonTable("n", DOCUMENTS.raw),
                jsonTable("n", DOCUMENTS.maybe),
                jsonTable("n", DOCUMENTS.fields),
                jsonTable("n", DOCUMENTS.fields.get("scalar")),
                jsonTable("n", DOCUMENTS.fields.get("missing")))) {
            assertThat(db.count(select(DOCUMENTS.id).crossJoin(nothing))).isZero();
        }
    }

    @Test
    void whatCannotBeTakenApartIsRefused() {
        var line = jsonTable("line", DOCUMENTS.fields.get("lines"));
        assertThat(thrown(
                        IllegalArgumentException.class,
                        () -> select(DOCUMENTS.id).rightJoin(line, line.position.gt(1L))))
                .hasMessageContaining("line has the elements of a row that must be there");
        var change = deleteFrom(DOCUMENTS).join(line, line.position.gt(1L)).everyRow();
        if (on.dialect().supports(SqlFeature.JSON_TABLES)) {
            assertThat(thrown(IllegalStateException.class, () -> db.execute(change)))
                    .hasMessageContaining("read it in a sub-select");
        } else {
            on.statements().clear();
            assertThat(thrown(UnsupportedFeature.class, () -> db.list(select(line.position))))
                    .hasMessageContaining(on.dialect().name() + " has no ");
            assertThat(on.statements().sql()).isEmpty();
        }
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.at(i));
        }
        return values;
    }
}
