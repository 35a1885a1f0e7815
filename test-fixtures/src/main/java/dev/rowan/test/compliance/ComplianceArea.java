package dev.rowan.test.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.error.DataException;
import dev.rowan.error.MappingException;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Table;
import dev.rowan.type.SqlTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Tests of one concern, which find the tables that they name empty. */
abstract class ComplianceArea {
    /** What the tests run on. */
    final ComplianceContext on;

    /** The database that the tests run on. */
    final Database db;

    private final List<Table<?>> tables;

    ComplianceArea(ComplianceContext on, Table<?>... tables) {
        this.on = on;
        this.db = on.database();
        this.tables = List.of(tables);
    }

    @BeforeEach
    void emptyTables() {
        on.empty(tables);
    }

    /** Two records agree: decimals by value, bytes by content, numbers bit by bit. */
    static <T> void assertSame(@Nullable T actual, T expected, String... ignored) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
                .withEqualsForType(Arrays::equals, byte[].class)
                .withEqualsForType(Double::equals, Double.class)
                .withEqualsForType(Float::equals, Float.class)
                .ignoringFields(ignored)
                .isEqualTo(expected);
    }

    /** Stores a row, which is found as it was but for its key. */
    final <R, K> R kept(KeyedTable<R, K> table, R row) {
        R inserted = db.insert(table, row);
        assertSame(inserted, row, "id");
        assertSame(db.get(table, table.mapping().key(inserted)), inserted);
        return inserted;
    }

    /** Stores a row, which is found as it was, or refuses it; never anything in between. */
    final <R, K> void keptOrRefused(KeyedTable<R, K> table, R row) {
        long before = db.count(table);
        try {
            kept(table, row);
        } catch (DataException | MappingException e) {
            assertThat(db.count(table)).isEqualTo(before);
        }
    }

    /** How many rows a table of the database has, whatever Rowan makes of them. */
    final long rows(String table) {
        return db.sql("select count(*) from " + table).one(SqlTypes.INT64);
    }

    /** All rows of a query, read some at a time from the first on. */
    final <T> List<T> pages(Query<T> query, int size) {
        List<T> rows = new ArrayList<>();
        Optional<KeysetRequest> request = Optional.of(KeysetRequest.first(size));
        while (request.isPresent()) {
            KeysetPage<T> page = db.scroll(query, request.get());
            rows.addAll(page.rows());
            assertThat(rows).hasSizeLessThan(50); // or it would never end
            request = page.next();
        }
        return rows;
    }

    /** Nothing that is printed of an error, of its causes and of what it suppressed has any of these in it. */
    static void assertHides(Throwable failure, String... secrets) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).doesNotContain(secrets);
    }

    /** The error that something fails with, which is of a kind. */
    static <X extends Throwable> X thrown(Class<X> type, ThrowingCallable action) {
        Throwable failure = catchThrowable(action);
        assertThat(failure).isInstanceOf(type);
        return type.cast(failure);
    }
}
