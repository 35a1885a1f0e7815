package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.engine.model.AnnexTable.ANNEX;
import static dev.rowan.test.engine.model.CollatedMysqlTable.COLLATED_MYSQL;
import static dev.rowan.test.engine.model.CollatedPostgresTable.COLLATED_POSTGRES;
import static dev.rowan.test.engine.model.CollatedSqliteTable.COLLATED_SQLITE;
import static dev.rowan.test.engine.model.EggTable.EGG;
import static dev.rowan.test.engine.model.HenTable.HEN;
import static dev.rowan.test.engine.model.NestTable.NEST;
import static dev.rowan.test.engine.model.NumberedTable.NUMBERED;
import static dev.rowan.test.engine.model.ReservedTable.RESERVED;
import static dev.rowan.test.engine.model.ShapeTable.SHAPE;
import static dev.rowan.test.engine.model.SpeltTable.SPELT;
import static dev.rowan.test.engine.model.VisitorTable.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.dialect.Feature;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.Table;
import dev.rowan.test.engine.model.Annex;
import dev.rowan.test.engine.model.CollatedMysql;
import dev.rowan.test.engine.model.CollatedPostgres;
import dev.rowan.test.engine.model.CollatedSqlite;
import dev.rowan.test.engine.model.Egg;
import dev.rowan.test.engine.model.Hen;
import dev.rowan.test.engine.model.Nest;
import dev.rowan.test.engine.model.Numbered;
import dev.rowan.test.engine.model.Reserved;
import dev.rowan.test.engine.model.Shape;
import dev.rowan.test.engine.model.ShapeBuilder;
import dev.rowan.test.engine.model.Spelt;
import dev.rowan.test.engine.model.Spelt.Hue;
import dev.rowan.test.engine.model.Visitor;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Definitions of tables, created on the server and held to what they say. */
class SchemaTest {
    @ParameterizedTest
    @EnumSource
    void namesOfEveryKind(ServerKind kind) {
        onTables(kind, List.of(RESERVED), db -> {
            Reserved root = db.insert(RESERVED, new Reserved(0, "a", "b", 1, null));
            Reserved child = db.insert(RESERVED, new Reserved(0, "a", "c", 2, root.id()));
            assertThat(db.list(select(RESERVED).where(RESERVED.parent.eq(root.id()))))
                    .containsExactly(child);
            assertThat(db.upsert(RESERVED, new Reserved(child.id(), "a", "d", 3, null)))
                    .isEqualTo(new Reserved(child.id(), "a", "d", 3, null));
            assertThatThrownBy(() -> db.insert(RESERVED, new Reserved(0, "a", "b", 1, null)))
                    .isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> db.insert(RESERVED, new Reserved(0, "a", "x", 0, null)))
                    .isInstanceOfSatisfying(
                            CheckViolation.class,
                            e -> assertThat(e.constraint()).isEqualToIgnoringCase("check"));
            assertThatThrownBy(() -> db.insert(RESERVED, new Reserved(0, "a", "x", 1, 99L)))
                    .isInstanceOf(ForeignKeyViolation.class);
            if (db.dialect().supports(Feature.COMMENTS)) {
                assertThat(db.sql(comments(kind)).list(SqlTypes.STRING))
                        .contains("It's a \\ \"table\" `here`; -- done", "what's \\n it?");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void foreignKeysInACircle(ServerKind kind) {
        List<Table<?>> tables = List.of(NEST, HEN, EGG);
        onTables(kind, tables, db -> {
            db.insert(HEN, new Hen(1, null));
            db.insert(EGG, new Egg(1, 1L));
            db.update(HEN, new Hen(1, 1L));
            assertThatThrownBy(() -> db.insert(EGG, new Egg(2, 99L))).isInstanceOf(ForeignKeyViolation.class);
            assertThatThrownBy(() -> db.insert(HEN, new Hen(2, 99L))).isInstanceOf(ForeignKeyViolation.class);
            db.schema().drop(tables);
            db.schema().drop(tables);
            db.schema().create(tables);
            assertThat(db.count(HEN)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void actionsOfForeignKeys(ServerKind kind) {
        onTables(kind, List.of(HEN, EGG, NEST), db -> {
            for (long id = 1; id <= 3; id++) {
                db.insert(HEN, new Hen(id, null));
            }
            db.insert(NEST, new Nest(1, 1L, 2L, 3L));
            db.execute(update(HEN).set(HEN.id, 11L).where(HEN.id.eq(1L)));
            db.execute(deleteFrom(HEN).where(HEN.id.eq(2L)));
            assertThat(db.get(NEST, 1L)).isEqualTo(new Nest(1, 11L, null, 3L));
            assertThatThrownBy(() -> db.execute(deleteFrom(HEN).where(HEN.id.eq(3L))))
                    .isInstanceOf(ForeignKeyViolation.class);
            db.execute(deleteFrom(HEN).where(HEN.id.eq(11L)));
            assertThat(db.count(NEST)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void computedColumnsChecksIndexesAndOptions(ServerKind kind) {
        onTables(kind, List.of(SHAPE), db -> {
            Shape shape = db.insert(
                    SHAPE, ShapeBuilder.shape().id(1).width(3).height(4).build());
            assertThat(shape).isEqualTo(new Shape(1, 3, 4, 12, 7, "it's \\ \"new\""));
            Shape wider = db.update(SHAPE, ShapeBuilder.from(shape).width(30).build());
            assertThat(db.get(SHAPE, 1))
                    .isEqualTo(new Shape(1, 30, 4, 120, 34, "it's \\ \"new\""))
                    .isEqualTo(wider);
            db.sql("insert into shape (id, width, height) values (2, 1, 2)").execute();
            assertThat(db.get(SHAPE, 2).label()).isEqualTo("it's \\ \"new\"");
            Shape square = ShapeBuilder.shape().id(3).width(5).height(5).build();
            if (kind == ServerKind.SQLITE) {
                assertThat(db.insert(SHAPE, square).area()).isEqualTo(25);
                assertThatThrownBy(() -> db.sql("select rowid from shape").list(SqlTypes.INT64))
                        .isInstanceOf(InvalidSqlException.class);
            } else {
                assertThatThrownBy(() -> db.insert(SHAPE, square))
                        .isInstanceOfSatisfying(
                                CheckViolation.class,
                                e -> assertThat(e.constraint()).isEqualToIgnoringCase("ck_no_square"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaOfItsOwn(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty).open()) {
            if (!db.dialect().supports(Feature.SEQUENCES)) {
                assertThatThrownBy(() -> db.schema().create(NUMBERED))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("sequence");
                return;
            }
            db.sql("create schema side").execute();
            try {
                db.schema().create(NUMBERED);
                Numbered one = db.insert(NUMBERED, new Numbered(0, "one"));
                List<Numbered> more = db.insertAll(NUMBERED, List.of(new Numbered(0, "two"), new Numbered(0, "three")));
                db.sql("insert into side.numbered (name) values ('four')").execute();
                assertThat(db.list(select(NUMBERED).orderBy(NUMBERED.id)))
                        .startsWith(one, more.get(0), more.get(1))
                        .hasSize(4);
                db.schema().drop(NUMBERED);
                db.schema().create(NUMBERED);
                assertThat(db.insert(NUMBERED, new Numbered(0, "anew")).id()).isEqualTo(1);
                db.schema().drop(NUMBERED);
            } finally {
                db.sql("drop schema side").execute();
            }
        }
    }

    /** What is called a database on MySQL and MariaDB, and is attached to each connection on SQLite. */
    @ParameterizedTest
    @EnumSource
    void aSchemaBesideTheConnections(ServerKind kind, @TempDir Path folder) {
        onSchema(kind, folder, (db, schema) -> {
            db.schema().create(ANNEX);
            Annex one = db.insert(ANNEX, new Annex(0, "one", null));
            List<Annex> more =
                    db.insertAll(ANNEX, List.of(new Annex(0, "two", one.id()), new Annex(0, "three", one.id())));
            var parent = ANNEX.alias("parent");
            assertThat(db.list(select(ANNEX)
                            .join(parent, parent.id.eq(ANNEX.parent))
                            .where(parent.name.eq("one"))
                            .orderBy(ANNEX.id)))
                    .isEqualTo(more);
            Annex renamed = db.update(ANNEX, new Annex(more.get(0).id(), "2", null));
            assertThat(db.upsert(ANNEX, new Annex(0, "three", null), ANNEX.name))
                    .isEqualTo(new Annex(more.get(1).id(), "three", null));
            assertThatThrownBy(() -> db.insert(ANNEX, new Annex(0, "one", null)))
                    .isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> db.insert(ANNEX, new Annex(0, "four", 99L)))
                    .isInstanceOf(ForeignKeyViolation.class);
            db.execute(update(ANNEX).set(ANNEX.name, "third").where(ANNEX.name.eq("three")));
            db.delete(ANNEX, renamed);
            assertThat(db.sql("select name from " + schema + ".annex order by id")
                            .list(SqlTypes.STRING))
                    .containsExactly("one", "third");
            db.schema().drop(ANNEX);
        });
    }

    /** Foreign keys stay within their file on SQLite, which would look for the table in it. */
    @ParameterizedTest
    @EnumSource
    void aKeyIntoAnotherSchema(ServerKind kind, @TempDir Path folder) {
        onSchema(kind, folder, (db, schema) -> {
            if (kind == ServerKind.SQLITE) {
                assertThatThrownBy(() -> db.schema().create(ANNEX, VISITOR))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("fk_visitors_annex_id")
                        .hasMessageContaining("same schema");
                return;
            }
            db.schema().create(ANNEX, VISITOR);
            Annex one = db.insert(ANNEX, new Annex(0, "one", null));
            Visitor visitor = db.insert(VISITOR, new Visitor(0, one.id()));
            assertThat(db.list(select(VISITOR)
                            .join(VISITOR.annex)
                            .where(VISITOR.annex().name.eq("one"))))
                    .containsExactly(visitor);
            assertThatThrownBy(() -> db.insert(VISITOR, new Visitor(0, 99))).isInstanceOf(ForeignKeyViolation.class);
            db.schema().drop(ANNEX, VISITOR);
        });
    }

    private static void onSchema(ServerKind kind, Path folder, BiConsumer<Database, String> test) {
        boolean attached = kind == ServerKind.SQLITE;
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty)
                        .initSql(
                                attached
                                        ? "attach database '" + folder.resolve("annex") + "' as \"rowan annex\""
                                        : "select 1")
                        .open()) {
            String schema = db.dialect().quoter().quote("rowan annex");
            if (!attached) {
                db.sql("create schema " + schema).execute();
            }
            try {
                test.accept(db, schema);
            } finally {
                if (!attached) {
                    db.sql("drop schema " + schema + (kind == ServerKind.POSTGRESQL ? " cascade" : ""))
                            .execute();
                }
            }
        }
    }

    /** PostgreSQL takes no text for its own enums, nor for addresses. */
    @ParameterizedTest
    @EnumSource
    void typesThatAreGivenByHand(ServerKind kind) {
        for (boolean direct : List.of(true, false)) {
            try (TestDatabase empty = Servers.empty(kind);
                    Database db = opened(empty, direct)) {
                if (kind == ServerKind.POSTGRESQL) {
                    db.sql("create type hue as enum ('RED', 'GREEN')").execute();
                }
                db.schema().create(SPELT);
                typesThatAreGivenByHand(db);
            }
        }
    }

    private static Database opened(TestDatabase empty, boolean direct) {
        DatabaseBuilder builder = Servers.configure(empty);
        return (direct ? builder : builder.jdbiLane()).open();
    }

    private static void typesThatAreGivenByHand(Database db) {
        Instant time = Instant.ofEpochMilli(1_234);
        Map<String, Object> data = Map.of("b", 1, "a", List.of(true));
        Spelt red = new Spelt(1, data, Hue.RED, Hue.GREEN, "192.168.1.7", "abc", time);
        Spelt green = new Spelt(2, Map.of(), Hue.GREEN, null, null, "xyz", null);
        assertThat(db.insert(SPELT, red)).isEqualTo(red);
        db.insertAll(SPELT, List.of(green, new Spelt(3, Map.of(), Hue.GREEN, Hue.RED, "10.0.0.1", "uvw", null)));
        assertThat(db.get(SPELT, 1)).isEqualTo(red);
        assertThat(db.list(select(SPELT.id)
                        .where(
                                SPELT.hue.eq(Hue.RED),
                                SPELT.second.ne(Hue.RED),
                                SPELT.code.eq("abc"),
                                SPELT.address.eq("192.168.1.7"))))
                .containsExactly(1);
        assertThat(db.list(select(SPELT.id)
                        .where(SPELT.hue.isIn(Hue.GREEN), SPELT.seen.isNull())
                        .orderBy(SPELT.id)))
                .containsExactly(2, 3);
        db.execute(update(SPELT).set(SPELT.hue, Hue.RED).setNull(SPELT.second).where(SPELT.id.eq(3)));
        Spelt changed = db.update(SPELT, new Spelt(2, Map.of("k", "v"), Hue.RED, null, "::1", "xyz", Instant.EPOCH));
        assertThat(db.upsert(SPELT, changed)).isEqualTo(changed);
        assertThat(db.get(SPELT, 2)).isEqualTo(changed);
        assertThat(db.count(select(SPELT).where(SPELT.hue.eq(Hue.RED)))).isEqualTo(3);
        Spelt other = new Spelt(1, Map.of(), Hue.GREEN, Hue.RED, null, "new", null);
        db.inSession(session -> {
            session.get(SPELT, 1);
            session.update(SPELT, other);
        });
        assertThat(db.list(select(SPELT)
                        .where(SPELT.hue.isIn(List.of(Hue.GREEN, Hue.RED)), SPELT.id.lt(3))
                        .orderBy(SPELT.id)))
                .containsExactly(other, changed);
    }

    @ParameterizedTest
    @EnumSource
    void collations(ServerKind kind) {
        switch (kind) {
            case SQLITE ->
                onTables(kind, List.of(COLLATED_SQLITE), db -> {
                    db.insert(COLLATED_SQLITE, new CollatedSqlite(1, "Ann"));
                    assertThat(db.exists(select(COLLATED_SQLITE).where(COLLATED_SQLITE.name.eq("ANN"))))
                            .isTrue();
                });
            case MYSQL, MARIADB ->
                onTables(kind, List.of(COLLATED_MYSQL), db -> {
                    db.insert(COLLATED_MYSQL, new CollatedMysql(1, "Ann"));
                    assertThat(db.exists(select(COLLATED_MYSQL).where(COLLATED_MYSQL.name.eq("ANN"))))
                            .isFalse();
                });
            case POSTGRESQL ->
                onTables(kind, List.of(COLLATED_POSTGRES), db -> {
                    for (String name : List.of("b", "A", "a", "B")) {
                        db.insert(COLLATED_POSTGRES, new CollatedPostgres(name.charAt(0), name));
                    }
                    assertThat(db.list(select(COLLATED_POSTGRES.name).orderBy(COLLATED_POSTGRES.name)))
                            .containsExactly("A", "B", "a", "b");
                });
            case H2 -> {
                try (TestDatabase empty = Servers.empty(kind);
                        Database db = Servers.configure(empty).open()) {
                    assertThatThrownBy(() -> db.schema().create(COLLATED_POSTGRES))
                            .isInstanceOf(UnsupportedFeature.class)
                            .hasMessageContaining("collation")
                            .hasMessageContaining("collated.name");
                }
            }
        }
    }

    private static String comments(ServerKind kind) {
        return switch (kind) {
            case H2 ->
                "select remarks from information_schema.tables where remarks is not null"
                        + " union all select remarks from information_schema.columns where remarks is not null";
            case POSTGRESQL -> "select description from pg_description where objoid = '\"order\"'::regclass";
            case MYSQL, MARIADB ->
                "select table_comment from information_schema.tables where table_schema = database()"
                        + " union all select column_comment from information_schema.columns"
                        + " where table_schema = database()";
            case SQLITE -> throw new AssertionError("SQLite has no comments");
        };
    }

    private static void onTables(ServerKind kind, List<Table<?>> tables, Consumer<Database> test) {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty).open()) {
            db.schema().create(tables);
            test.accept(db);
            db.schema().drop(tables);
        }
    }
}
