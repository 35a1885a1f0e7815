package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.meta.CheckMeta;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.test.compliance.HostileRecords.Names;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of hostile names in annotations, through the processor: refused where they are written, or held literally by
 * the generated tables, which are then created and used on every server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotatedNamesTest {
    @TempDir
    static Path folder;

    private final List<String> all = HostileRecords.names(5_000);
    private final List<Names> sound = HostileRecords.sound(all);
    private RecordCompiler compiled;

    @BeforeAll
    void compile() {
        compiled = new RecordCompiler(folder.resolve("sound"));
        Map<String, String> sources = new TreeMap<>();
        sound.forEach(names -> sources.put(names.type(), HostileRecords.source(names)));
        assertThat(compiled.compile(sources)).isEmpty();
    }

    @AfterAll
    void close() {
        compiled.close();
    }

    /** Each at its own line, by its code, and in a message that writes nothing to a terminal. */
    @Test
    void whatNoDatabaseCouldHaveIsRefused() {
        List<String> unsound =
                all.stream().filter(name -> !HostileRecords.isSound(name)).toList();
        assertThat(unsound).hasSizeGreaterThan(500);
        Map<String, String> sources = new TreeMap<>();
        for (int from = 0; from < unsound.size(); from += 200) {
            String type = "Wrong" + from;
            sources.put(type, HostileRecords.wrong(type, unsound.subList(from, Math.min(unsound.size(), from + 200))));
        }
        try (RecordCompiler wrong = new RecordCompiler(folder.resolve("unsound"))) {
            List<String> messages = wrong.compile(sources);
            assertThat(messages)
                    .hasSize(unsound.size())
                    .doesNotHaveDuplicates()
                    .allMatch(message -> message.contains("[ROWAN-105]"))
                    .noneMatch(message -> message.chars().anyMatch(Character::isISOControl))
                    .noneMatch(HostileText::isBroken);
        }
    }

    @Test
    void theOthersAreWhatTheTableSays() {
        assertThat(sound.stream().mapToInt(names -> names.all().size()).sum()).isGreaterThan(3_000);
        for (Names names : sound) {
            TableMeta meta = compiled.table(names.type()).meta();
            assertThat(meta.name()).isEqualTo(names.table());
            assertThat(meta.columns()).extracting(ColumnMeta::name).isEqualTo(names.columns());
            assertThat(meta.columns().get(1).comment()).isEqualTo(names.table());
            assertThat(meta.columns().get(1).defaultValue()).isEqualTo(names.table());
            assertThat(meta.uniques())
                    .extracting(UniqueMeta::name)
                    .containsExactlyInAnyOrderElementsOf(names.uniques());
            assertThat(meta.indexes()).extracting(IndexMeta::name).containsExactlyInAnyOrderElementsOf(names.indexes());
            assertThat(meta.checks()).extracting(CheckMeta::name).containsExactlyInAnyOrderElementsOf(names.checks());
        }
    }

    /** The tables are class files by now, so that their names are those that the processor wrote down for itself. */
    @Test
    void keysReferToThemLiterally() {
        assertThat(compiled.compile(Map.of("Referring", HostileRecords.referring(sound))))
                .isEmpty();
        var keys = compiled.table("Referring").meta().foreignKeys();
        assertThat(keys).hasSameSizeAs(sound);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(keys.get(i).table()).isEqualTo(sound.get(i).table());
            assertThat(keys.get(i).references())
                    .containsExactly(sound.get(i).columns().get(0));
        }
    }

    /** MySQL and MariaDB refuse a table for one of its many names. */
    @ParameterizedTest
    @EnumSource
    void tablesOfThemAreUsedOn(ServerKind kind) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        if (!(lookup instanceof ServerLookup.Available available)) {
            Assumptions.abort(lookup.toString());
            return;
        }
        try (TestDatabase empty = available.server().createDatabase("names");
                Database db = Database.open(empty.url(), empty.user(), empty.password())) {
            int accepted = 0;
            for (Names names : sound) {
                KeyedTable<Record, Object> table = compiled.table(names.type());
                try {
                    db.schema().create(table);
                } catch (IllegalArgumentException | DatabaseException e) {
                    assertThat(e.getMessage()).as(names.type()).isNotBlank();
                    continue;
                }
                used(db, table, names);
                db.schema().drop(table);
                accepted++;
            }
            // MySQL's driver does not know what a backslash is behind which a quote would end, nor its server emoji in
            // names
            boolean refuses = kind == ServerKind.MYSQL || kind == ServerKind.MARIADB;
            assertThat(accepted).isGreaterThanOrEqualTo(refuses ? sound.size() / 2 : sound.size());
        }
    }

    private void used(Database db, KeyedTable<Record, Object> table, Names names) {
        Record first = compiled.row(table, 1, names.columns());
        Record second =
                compiled.row(table, 2, names.columns().stream().map(name -> "x").toList());
        TextColumn<Record> unique = compiled.column(table, 1);
        TextColumn<Record> other = compiled.column(table, names.columns().size() - 1);
        db.insert(table, first);
        db.insertAll(table, List.of(second));
        assertThatThrownBy(() -> db.insert(table, compiled.row(table, 3, names.columns())))
                .as(names.type())
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(table).where(unique.eq(names.columns().get(1)))))
                .containsExactly(first);
        assertThat(db.list(select(unique).orderBy(other.asc(), unique.desc())))
                .containsExactlyInAnyOrder(names.columns().get(1), "x");
        assertThat(db.execute(update(table).set(other, other.concat("!")).where(unique.eq("x"))))
                .isEqualTo(1);
        assertThat(db.list(select(other).where(unique.eq("x")))).containsExactly("x!");
        db.update(table, second);
        db.upsert(table, compiled.row(table, 1, names.columns()));
        assertThat(db.get(table, 2L)).isEqualTo(second);
        assertThat(db.get(table, 1L)).isEqualTo(first);
        assertThat(db.deleteByKey(table, 2L)).isTrue();
        assertThat(db.count(table)).isEqualTo(1);
    }
}
