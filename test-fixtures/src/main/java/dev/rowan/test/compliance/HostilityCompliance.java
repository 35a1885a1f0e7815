package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static dev.rowan.test.compliance.model.TextsTable.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.dialect.Feature;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.MappingException;
import dev.rowan.sql.Condition;
import dev.rowan.sql.TextExpr;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Documents;
import dev.rowan.test.compliance.model.Texts;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of hostile texts wherever text can be put: stored and found literally, or refused with a clear error, and
 * never anything in between. The same with each way in which a server can be told to read text literals.
 */
class HostilityCompliance extends ComplianceArea {
    private static final int COUNT = 5_000;
    private static final int TABLES = 100;
    private static final int AT_ONCE = 100;
    private static final long SEED = 20_260;

    HostilityCompliance(ComplianceContext on) {
        super(on, TEXTS, DOCUMENTS);
    }

    /** How the server reads literals and quotes. */
    enum Reading {
        AS_USUAL,
        TURNED_OVER;

        /** Where it has a choice, turns over what a backslash or a double quote means. */
        Database open(ComplianceContext on) {
            String modes = "STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES,ANSI_QUOTES";
            DatabaseBuilder builder = on.configure();
            if (this == TURNED_OVER) {
                switch (on.dialect().name()) {
                    case "mysql" -> builder.driverProperty("sessionVariables", "sql_mode='" + modes + "'");
                    case "mariadb" -> builder.initSql("set session sql_mode = '" + modes + "'");
                    case "postgresql" -> builder.initSql("set standard_conforming_strings = off");
                    default -> Assumptions.abort(on.dialect() + " reads literals in one way");
                }
            }
            return builder.open();
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreStoredAndFoundAsTheyAre(Reading reading) {
        try (Database open = reading.open(on)) {
            List<Texts> stored = store(open);
            for (List<Texts> some : chunks(stored, AT_ONCE)) {
                List<String> values = some.stream().map(Texts::plain).toList();
                List<Texts> found = open.list(select(TEXTS).where(TEXTS.plain.isIn(values)));
                assertThat(found).extracting(Texts::id).containsAll(ids(some));
                if (on.supports(Feature.CASE_SENSITIVE_TEXT)) {
                    assertThat(found).extracting(Texts::plain).allMatch(values::contains);
                }
            }
            for (Texts row : stored.subList(0, 300)) {
                assertThat(open.list(select(TEXTS.id).where(TEXTS.plain.eq(row.plain()))))
                        .contains(row.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void patternsAreTakenLiterally(Reading reading) {
        try (Database open = reading.open(on)) {
            List<Texts> stored = store(open);
            List<BiFunction<TextExpr, String, Condition>> patterns =
                    List.of(TextExpr::contains, TextExpr::startsWith, TextExpr::endsWith, TextExpr::containsIgnoreCase);
            for (BiFunction<TextExpr, String, Condition> pattern : patterns) {
                for (List<Texts> some : chunks(stored, AT_ONCE)) {
                    assertThat(matching(open, some, pattern, "")).containsExactlyInAnyOrderElementsOf(ids(some));
                    assertThat(matching(open, some, pattern, "Q")).isEmpty();
                }
            }
            List<Texts> wild = stored.stream()
                    .filter(row -> row.plain().matches("(?s).*[%_].*"))
                    .toList();
            assertThat(wild).hasSizeGreaterThan(100);
            for (Texts row : wild) {
                open.execute(update(TEXTS)
                        .set(TEXTS.plain, row.plain().replaceAll("[%_]", "Q"))
                        .where(TEXTS.id.eq(row.id())));
            }
            for (List<Texts> some : chunks(wild, AT_ONCE)) {
                assertThat(matching(open, some, TextExpr::contains, "")).isEmpty();
            }
        }
    }

    /** Which rows match their own text, as it was given, with something behind it. */
    private static List<Long> matching(
            Database open, List<Texts> rows, BiFunction<TextExpr, String, Condition> pattern, String suffix) {
        Condition[] conditions = rows.stream()
                .map(row -> and(TEXTS.id.eq(row.id()), pattern.apply(TEXTS.plain, row.plain() + suffix)))
                .toArray(Condition[]::new);
        List<Long> ids = ids(rows);
        return open.list(
                select(TEXTS.id).where(TEXTS.id.between(Collections.min(ids), Collections.max(ids)), or(conditions)));
    }

    @ParameterizedTest
    @EnumSource
    void jsonKeepsThemInKeysAndValues(Reading reading) {
        try (Database open = reading.open(on)) {
            List<String> texts = sound(HostileText.texts(COUNT, SEED));
            List<Documents> rows = new ArrayList<>();
            for (List<String> some : chunks(texts, 20)) {
                Map<String, Object> fields = new HashMap<>();
                some.forEach(text -> fields.put(text, text));
                rows.add(new Documents(0, fields, some, "{}", null, null));
            }
            List<Documents> stored;
            try {
                stored = open.insertAll(DOCUMENTS, rows);
            } catch (DataException e) {
                // in this mode MySQL's driver sends what has a backslash as bytes, which are no JSON to the server
                assertThat(on.dialect().name() + " " + reading).isEqualTo("mysql TURNED_OVER");
                assertThat(open.count(DOCUMENTS)).isZero();
                return;
            }
            List<Documents> read = open.list(select(DOCUMENTS).orderBy(DOCUMENTS.id));
            assertThat(read).hasSameSizeAs(stored);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).words()).isEqualTo(rows.get(i).words());
                assertThat(read.get(i).fields()).isEqualTo(rows.get(i).fields());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void handWrittenSqlTakesThemByName(Reading reading) {
        try (Database open = reading.open(on)) {
            List<String> texts = sound(HostileText.texts(COUNT, SEED));
            String large = on.dialect().quoter().quote("large");
            for (List<String> some : chunks(texts, AT_ONCE)) {
                open.inTransaction(tx -> {
                    for (String text : some) {
                        tx.sql("insert into texts (plain, " + large + ") values (:text, :text)")
                                .bind("text", text)
                                .execute();
                    }
                });
                assertThat(open.sql("select plain from texts where plain in (:some)")
                                .bindAll("some", TEXTS.plain, some)
                                .list(SqlTypes.STRING))
                        .containsAll(some);
            }
            assertThat(open.list(select(TEXTS.large).orderBy(TEXTS.id))).isEqualTo(texts);
        }
    }

    /** What cannot be stored is refused, and leaves no trace. */
    @ParameterizedTest
    @EnumSource
    void whatHasNoPlaceIsRefused(Reading reading) {
        try (Database open = reading.open(on)) {
            List<String> unsound = new ArrayList<>(HostileText.texts(COUNT, SEED));
            unsound.removeAll(sound(unsound));
            assertThat(unsound).hasSizeGreaterThan(100);
            int refused = 0;
            for (String text : unsound) {
                assertThat(catchThrowable(() -> open.insert(TEXTS, Texts.plain(text))))
                        .as(HostileText.shown(text))
                        .isInstanceOfAny(DataException.class, MappingException.class);
                assertThat(catchThrowable(() -> open.list(select(TEXTS).where(TEXTS.plain.contains(text)))))
                        .as(HostileText.shown(text))
                        .isInstanceOfAny(DataException.class, MappingException.class);
                try {
                    Documents stored = open.insert(
                            DOCUMENTS, new Documents(0, Map.of(text, text), List.of(text), "{}", null, null));
                    Documents read = open.get(DOCUMENTS, stored.id()); // JSON has a way to write it
                    assertThat(read.words()).containsExactly(text);
                    assertThat(read.fields()).isEqualTo(Map.of(text, text));
                } catch (DataException | MappingException e) {
                    refused++;
                }
            }
            assertThat(open.count(TEXTS)).isZero();
            assertThat(open.count(DOCUMENTS)).isEqualTo(unsound.size() - refused);
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelsAndSortKeysAreNamesAndNothingElse(Reading reading) {
        try (Database open = reading.open(on)) {
            open.insertAll(TEXTS, List.of(Texts.plain("c"), Texts.plain("a"), Texts.plain("b")));
            int accepted = 0;
            for (String name : HostileText.names(COUNT, SEED)) {
                try {
                    TextExpr labelled = TEXTS.plain.alias(name);
                    assertThat(open.list(select(labelled).orderBy(labelled.desc())))
                            .as(HostileText.shown(name))
                            .containsExactly("c", "b", "a");
                    accepted++;
                } catch (IllegalArgumentException | DatabaseException e) {
                    assertRefused(e, name);
                }
            }
            assertThat(accepted).isGreaterThan(COUNT / 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesAndColumnsMayBeCalledLikeThat(Reading reading) {
        try (Database open = reading.open(on)) {
            int accepted = 0;
            for (String name : HostileText.names(TABLES + 120, SEED).subList(120, TABLES + 120)) {
                NamedTable table = NamedTable.of(name);
                try {
                    open.schema().create(List.of(table));
                } catch (IllegalArgumentException | DatabaseException e) {
                    assertRefused(e, name);
                    continue;
                }
                used(open, table, name);
                open.schema().drop(List.of(table));
                accepted++;
            }
            assertThat(accepted).isGreaterThan(TABLES / 3);
        }
    }

    /** MySQL's driver reads the mode when it connects, and writes texts accordingly ever after. */
    @Test
    void aModeThatTheDriverDoesNotNoticeIsRefused() {
        Assumptions.assumeTrue(on.dialect().name().equals("mysql"), () -> on.dialect() + " has a driver that notices");
        DatabaseBuilder builder = on.configure().initSql("set session sql_mode = 'NO_BACKSLASH_ESCAPES'");
        assertThatThrownBy(() -> builder.open().close())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("sessionVariables");
    }

    private static void used(Database open, NamedTable table, String name) {
        String shown = HostileText.shown(name);
        open.insertAll(table, List.of(new Country("a", "one"), new Country("b", name)));
        open.insert(table, new Country("c", "three"));
        open.execute(insertInto(table).set(table.code, "d"));
        assertThat(open.get(table, "d").name()).as("default %s", shown).isEqualTo(name);
        assertThat(open.list(select(table).where(table.name.eq(name)).orderBy(table.code.desc())))
                .as(shown)
                .containsExactly(new Country("d", name), new Country("b", name));
        open.update(table, new Country("a", name + "!"));
        open.upsert(table, new Country("b", "two"));
        open.upsert(table, new Country("e", name));
        assertThat(open.deleteByKey(table, "c")).isTrue();
        assertThat(open.list(select(table).orderBy(table.code)))
                .as(shown)
                .containsExactly(
                        new Country("a", name + "!"),
                        new Country("b", "two"),
                        new Country("d", name),
                        new Country("e", name));
    }

    /** The message is clear, and has nothing in it that would write to a terminal what nobody asked for. */
    private static void assertRefused(RuntimeException refusal, String name) {
        assertThat(refusal.getMessage()).as(HostileText.shown(name)).isNotBlank();
    }

    private List<Texts> store(Database open) {
        List<String> texts = sound(HostileText.texts(COUNT, SEED));
        List<Texts> rows = texts.stream()
                .map(text -> new Texts(0, text, null, text, null, null, null))
                .toList();
        List<Texts> stored = open.insertAll(TEXTS, rows);
        List<Texts> read = open.list(select(TEXTS).orderBy(TEXTS.id));
        assertThat(read).hasSameSizeAs(stored);
        assertThat(read).extracting(Texts::plain).isEqualTo(texts);
        assertThat(read).extracting(Texts::large).isEqualTo(texts);
        assertThat(read).extracting(Texts::id).isEqualTo(ids(stored));
        return read;
    }

    /** Those that can be stored here, no longer than the column. */
    private List<String> sound(List<String> texts) {
        return texts.stream()
                .filter(text -> !HostileText.isBroken(text) && text.length() <= 255)
                .filter(text -> on.supports(Feature.NUL_IN_TEXT) || !HostileText.hasNul(text))
                .toList();
    }

    private static List<Long> ids(List<Texts> rows) {
        return rows.stream().map(Texts::id).toList();
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
                .toList();
    }
}
