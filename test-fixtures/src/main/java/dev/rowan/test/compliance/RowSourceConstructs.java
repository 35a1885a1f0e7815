package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.jsonTable;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Functions that give rows. */
final class RowSourceConstructs {
    private final List<Construct> all = new ArrayList<>();

    private RowSourceConstructs() {
        arrays();
        json();
    }

    static List<Construct> all() {
        return List.copyOf(new RowSourceConstructs().all);
    }

    private void arrays() {
        var wanted = unnest("wanted", array(TEXT, List.of("Tea", "Rug", "Pen")));
        add("unnest", select(wanted.value, wanted.position).orderBy(wanted.position.desc()));
        add(
                "unnest-joined",
                select(wanted.value, count(PURCHASE.id))
                        .leftJoin(PURCHASE, PURCHASE.product.eq(wanted.value))
                        .groupBy(wanted.value)
                        .orderBy(wanted.value));
        var each = unnest("each", array(CUSTOMER.id, CUSTOMER.age, CUSTOMER.referrerId));
        add(
                "unnest-of-row",
                select(CUSTOMER.id, each.position, each.value.orNull())
                        .crossJoin(each)
                        .where(CUSTOMER.id.le(2))
                        .orderBy(CUSTOMER.id, each.position));
        add(
                "unnest-of-row-by-condition",
                select(CUSTOMER.id, each.value.orNull())
                        .leftJoin(each, each.value.lt(10), each.position.gt(1L))
                        .orderBy(CUSTOMER.id, each.position));
        add(
                "unnest-of-row-in-subselect",
                select(CUSTOMER.id)
                        .where(exists(select(each.value).where(each.value.eq(36))))
                        .orderBy(CUSTOMER.id));
        var numbers = unnest("numbers", array(INTEGER, List.of(1, 2)));
        add(
                "unnest-twice",
                select(CUSTOMER.id, sum(each.value.times(numbers.value)))
                        .crossJoin(each)
                        .joinLateral(numbers)
                        .join(PURCHASE, PURCHASE.id.eq(numbers.value))
                        .where(CUSTOMER.age.gt(36))
                        .groupBy(CUSTOMER.id)
                        .orderBy(CUSTOMER.id));
    }

    private void json() {
        var word = jsonTable("word", value(Types.JSON, "[\"a\", 7, null, {\"b\": [true]}]"));
        add(
                "json-table",
                select(
                                word.position,
                                caseWhen(word.position.lt(4L), word.value.asText())
                                        .end()
                                        .orNull(),
                                word.value.asLong().orNull(),
                                word.get("b").get(0).asBoolean().orNull())
                        .where(word.position.ne(4L).or(word.get("b").exists()))
                        .orderBy(word.position));
        var line = jsonTable("line", DOCUMENTS.fields.get("lines"));
        documents(
                "json-table-of-row",
                select(
                                DOCUMENTS.raw.get("n").asInteger(),
                                line.position,
                                line.get("name").asText(),
                                line.get("price").asDecimal().orNull())
                        .crossJoin(line)
                        .orderBy(DOCUMENTS.id, line.position));
        documents(
                "json-table-left-joined",
                select(
                                DOCUMENTS.raw.get("n").asInteger(),
                                line.get("name").asText().orNull())
                        .leftJoinLateral(line, line.get("price").asDecimal().gt(1))
                        .orderBy(DOCUMENTS.id, line.position.asc().nullsFirst()));
        documents(
                "json-table-in-subselect",
                select(DOCUMENTS.raw.get("n").asInteger())
                        .where(exists(select(line.position)
                                .where(line.get("name").asText().eq("Lamp"))))
                        .orderBy(DOCUMENTS.id));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }

    private void documents(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.DOCUMENTS));
    }
}
