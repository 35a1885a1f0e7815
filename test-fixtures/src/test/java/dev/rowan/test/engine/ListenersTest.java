package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.engine.model.ReservedTable.RESERVED;
import static dev.rowan.test.engine.model.ShapeTable.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Operations;
import dev.rowan.TxOptions;
import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionKind;
import dev.rowan.exec.RowanPlugin;
import dev.rowan.exec.StatementOptions;
import dev.rowan.test.engine.model.Reserved;
import dev.rowan.test.engine.model.Shape;
import dev.rowan.test.engine.model.ShapeBuilder;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is heard of executions, and how Rowan and Jdbi share a connection. */
class ListenersTest {
    @ParameterizedTest
    @EnumSource
    void bothLanesTellTheSame(ServerKind kind) {
        List<Seen> direct = heard(kind, false);
        assertThat(heard(kind, true)).isEqualTo(direct);
        assertThat(direct)
                .extracting(Seen::error)
                .filteredOn(error -> error != null)
                .hasSize(3);
        assertThat(direct)
                .filteredOn(seen -> seen.kind() == ExecutionKind.STREAM)
                .extracting(Seen::rows)
                .containsExactly(2L);
        assertThat(direct)
                .filteredOn(seen -> seen.sql().startsWith("delete from shape"))
                .extracting(Seen::rows)
                .containsExactly(1L, 2L);
    }

    private static List<Seen> heard(ServerKind kind, boolean jdbiLane) {
        List<Execution> executions = new ArrayList<>();
        try (TestDatabase empty = Servers.empty(kind)) {
            DatabaseBuilder builder = Servers.configure(empty).listener(executions::add);
            try (Database db = (jdbiLane ? builder.jdbiLane() : builder).open()) {
                db.schema().create(RESERVED, SHAPE);
                executions.clear();
                exercise(db);
            }
        }
        assertThat(executions).allSatisfy(execution -> {
            assertThat(execution.elapsed()).isPositive();
            if (execution.error() == null && execution.kind() == ExecutionKind.BATCH) {
                assertThat(execution.batchSize()).isGreaterThan(1);
            }
        });
        return executions.stream()
                .map(execution -> new Seen(
                        execution.kind(),
                        execution.sql(),
                        execution.rows(),
                        execution.batchSize(),
                        execution.error() == null ? null : execution.error().getClass()))
                .toList();
    }

    private static void exercise(Operations db) {
        Reserved one = db.insert(RESERVED, new Reserved(0, "a", "1", 1, null));
        db.insertAll(RESERVED, List.of(new Reserved(0, "a", "2", 1, null), new Reserved(0, "a", "3", 1, one.id())));
        db.upsert(RESERVED, new Reserved(one.id(), "b", "1", 2, null));
        assertThatThrownBy(() -> db.insert(RESERVED, new Reserved(0, "a", "2", 1, null)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.insertAll(
                        RESERVED, List.of(new Reserved(0, "x", "2", 1, null), new Reserved(0, "a", "2", 1, null))))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.sql("select nonsense from nowhere").list(SqlTypes.STRING))
                .isInstanceOf(InvalidSqlException.class);
        db.insertAll(SHAPE, List.of(shape(1, 2, 3), shape(2, 3, 4), shape(3, 4, 5)));
        db.update(SHAPE, shape(1, 7, 8));
        db.execute(update(SHAPE).set(SHAPE.width, SHAPE.width.plus(10)).everyRow());
        db.execute(insertInto(SHAPE).set(SHAPE.id, 4).set(SHAPE.width, 1).set(SHAPE.height, 2));
        db.list(select(SHAPE));
        db.count(SHAPE);
        db.exists(SHAPE, 1);
        db.get(SHAPE, 1);
        try (Stream<Shape> shapes = db.stream(select(SHAPE).orderBy(SHAPE.id))) {
            assertThat(shapes.limit(2)).hasSize(2);
        }
        db.deleteByKey(SHAPE, 4);
        db.execute(deleteFrom(SHAPE).where(SHAPE.id.gt(1)));
    }

    private static Shape shape(int id, int width, int height) {
        return ShapeBuilder.shape().id(id).width(width).height(height).build();
    }

    @ParameterizedTest
    @EnumSource
    void jdbisMappersAndTransactionsBesideRowans(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty).open()) {
            db.schema().create(SHAPE);
            db.jdbi().installPlugin(RowanPlugin.of(db.dialect()).reads(Shape.class, SHAPE));
            Shape kept = db.insert(SHAPE, shape(1, 2, 3));
            try (Handle handle = db.jdbi().open()) {
                assertThat(handle.createQuery("select label, id, area, half, height, width from shape where id = :id")
                                .bind("id", 1)
                                .mapTo(Shape.class)
                                .one())
                        .isEqualTo(kept);
                handle.useTransaction(h -> {
                    h.execute("update shape set width = 20");
                    db.on(h).insert(SHAPE, shape(2, 3, 4));
                    assertThatThrownBy(() -> db.on(h).inTransaction(part -> {
                                part.execute(deleteFrom(SHAPE).everyRow());
                                part.insert(SHAPE, shape(2, 3, 4));
                                part.insert(SHAPE, shape(2, 3, 4));
                            }))
                            .isInstanceOf(UniqueViolation.class);
                    assertThat(db.on(h).count(SHAPE)).isEqualTo(2);
                });
                assertThat(handle.isInTransaction()).isFalse();
                assertThatThrownBy(() -> handle.useTransaction(h -> {
                            db.on(h).execute(deleteFrom(SHAPE).everyRow());
                            throw new IllegalStateException("mine");
                        }))
                        .hasMessage("mine");
                try (var tx = db.begin(handle)) {
                    handle.execute("update shape set height = 30 where id = 2");
                    tx.commit();
                }
            }
            assertThat(db.list(select(SHAPE.width, SHAPE.height).orderBy(SHAPE.id)))
                    .extracting(row -> row.get(SHAPE.width) + "x" + row.get(SHAPE.height))
                    .containsExactly("20x3", "3x30");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoggerThatJdbiGetsLaterSeesStatements(ServerKind kind) {
        List<String> logged = new ArrayList<>();
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty).open()) {
            db.schema().create(SHAPE);
            db.jdbi().setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    logged.add(context.getRenderedSql());
                }
            });
            db.insert(SHAPE, shape(1, 2, 3));
            db.list(select(SHAPE.id));
            assertThat(logged).hasSizeGreaterThanOrEqualTo(2).last().isEqualTo("select id from shape");
            db.jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            logged.clear();
            db.list(select(SHAPE.id));
            assertThat(logged).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void optionsOfStatements(ServerKind kind) {
        for (boolean jdbiLane : new boolean[] {false, true}) {
            try (TestDatabase empty = Servers.empty(kind);
                    Database db = (jdbiLane ? Servers.configure(empty).jdbiLane() : Servers.configure(empty))
                            .statements(StatementOptions.fetchSize(2))
                            .open()) {
                db.schema().create(SHAPE);
                db.insertAll(SHAPE, List.of(shape(1, 2, 3), shape(2, 3, 4), shape(3, 4, 5)));
                assertThat(db.list(select(SHAPE.id).orderBy(SHAPE.id))).containsExactly(1, 2, 3);
                assertThat(db.with(StatementOptions.fetchSize(1)).stream(select(SHAPE.id)))
                        .hasSize(3);
                Operations readOnly = db.with(StatementOptions.DEFAULT.withReadOnly());
                assertThat(readOnly.count(SHAPE)).isEqualTo(3);
                List<Runnable> writes = List.of(
                        () -> readOnly.insert(SHAPE, shape(4, 5, 6)),
                        () -> readOnly.insertAll(SHAPE, List.of(shape(4, 5, 6), shape(5, 6, 7))),
                        () -> readOnly.update(SHAPE, shape(1, 5, 6)),
                        () -> readOnly.upsert(SHAPE, shape(1, 5, 6)),
                        () -> readOnly.deleteByKey(SHAPE, 1),
                        () -> readOnly.execute(deleteFrom(SHAPE).everyRow()),
                        () -> readOnly.sql("delete from shape").execute(),
                        () -> readOnly.schema().drop(SHAPE),
                        () -> db.inTransaction(TxOptions.readOnly(), tx -> {
                            tx.execute(deleteFrom(SHAPE).everyRow());
                        }));
                for (Runnable write : writes) {
                    assertThatThrownBy(write::run)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("read-only");
                }
                assertThat(db.count(SHAPE)).isEqualTo(3);
                db.deleteByKey(SHAPE, 1);
                assertThat(db.count(SHAPE)).isEqualTo(2);
            }
        }
    }

    private record Seen(
            ExecutionKind kind,
            String sql,
            long rows,
            int batchSize,
            @Nullable Class<?> error) {}
}
