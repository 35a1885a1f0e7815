package dev.rowan.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.CheckViolation;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.ConstraintViolation;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.NotNullViolation;
import dev.rowan.error.QueryTimeout;
import dev.rowan.error.SerializationFailure;
import dev.rowan.error.UniqueViolation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What servers say, word by word as they were seen to say it, and what is read from it. */
class ErrorReadersTest {
    private static final String SECRET = "alice@x.org";

    static Stream<Arguments> messages() {
        return Stream.of(
                mysql(
                        1062,
                        "23000",
                        "Duplicate entry 'alice@x.org' for key 'users.uq_email'",
                        UniqueViolation.class,
                        "uq_email",
                        "users",
                        null),
                mysql(
                        1062,
                        "23000",
                        "Duplicate entry 'x' for key 'fake' alice@x.org' for key 'users.uq_email'",
                        UniqueViolation.class,
                        "uq_email",
                        "users",
                        null),
                maria(
                        1062,
                        "23000",
                        "(conn=42) Duplicate entry 'alice@x.org' for key 'uq_email'",
                        UniqueViolation.class,
                        "uq_email",
                        null,
                        null),
                mysql(
                        1452,
                        "23000",
                        "Cannot add or update a child row: a foreign key constraint fails (`app`.`posts`, CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`))",
                        ForeignKeyViolation.class,
                        "fk_author",
                        "posts",
                        "author_id"),
                mysql(
                        1451,
                        "23000",
                        "Cannot delete or update a parent row: a foreign key constraint fails (`app`.`posts`, CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`))",
                        ForeignKeyViolation.class,
                        "fk_author",
                        "posts",
                        "author_id"),
                mysql(
                        1048,
                        "23000",
                        "Column 'username' cannot be null",
                        NotNullViolation.class,
                        null,
                        null,
                        "username"),
                mysql(
                        1364,
                        "HY000",
                        "Field 'username' doesn't have a default value",
                        NotNullViolation.class,
                        null,
                        null,
                        "username"),
                mysql(
                        3819,
                        "HY000",
                        "Check constraint 'ck_positive' is violated.",
                        CheckViolation.class,
                        "ck_positive",
                        null,
                        null),
                maria(
                        4025,
                        "23000",
                        "(conn=4) CONSTRAINT `ck_positive` failed for `app`.`stock`",
                        CheckViolation.class,
                        "ck_positive",
                        "stock",
                        null),
                mysql(
                        1406,
                        "22001",
                        "Data truncation: Data too long for column 'username' at row 1",
                        DataException.class,
                        null,
                        null,
                        "username"),
                maria(
                        1366,
                        "22007",
                        "(conn=4) Incorrect integer value: 'alice@x.org' for column `app`.`users`.`age` at row 1",
                        DataException.class,
                        null,
                        "users",
                        "age"),
                mysql(
                        1213,
                        "40001",
                        "Deadlock found when trying to get lock; try restarting transaction",
                        DeadlockException.class,
                        null,
                        null,
                        null),
                mysql(
                        1205,
                        "40001",
                        "Lock wait timeout exceeded; try restarting transaction",
                        LockTimeout.class,
                        null,
                        null,
                        null),
                mysql(1146, "42S02", "Table 'app.nope' doesn't exist", InvalidSqlException.class, null, null, null),
                maria(2013, "08000", "(conn=1) Socket error", ConnectionException.class, null, null, null),
                maria(
                        1969,
                        "70100",
                        "Query execution was interrupted (max_statement_time exceeded)",
                        QueryTimeout.class,
                        null,
                        null,
                        null),
                h2(
                        23505,
                        "23505",
                        "Unique index or primary key violation: \"PUBLIC.UQ_EMAIL_INDEX_4 ON PUBLIC.USERS(EMAIL NULLS FIRST) VALUES ( /* 1 */ 'alice@x.org' )\"; SQL statement:\ninsert into users values (?) [23505-232]",
                        UniqueViolation.class,
                        "uq_email",
                        "users",
                        null),
                h2(
                        23505,
                        "23505",
                        "Unique index or primary key violation: \"PUBLIC.UQ_EMAIL INDEX PUBLIC.UQ_EMAIL_INDEX_4 ON PUBLIC.USERS(EMAIL NULLS FIRST) VALUES ( /* 1 */ 'alice@x.org' )\"; SQL statement:\ninsert [23505-252]",
                        UniqueViolation.class,
                        "uq_email",
                        "users",
                        null),
                h2(
                        23505,
                        "23505",
                        "Unique index or primary key violation: \"PUBLIC.CONSTRAINT_4 PRIMARY KEY ON PUBLIC.\"\"My Users\"\"(ID) ( /* key:1 */ CAST(1 AS BIGINT), 'alice@x.org', NULL)\"; SQL statement:\ninsert [23505-252]",
                        UniqueViolation.class,
                        "constraint_4",
                        "My Users",
                        null),
                h2(
                        23506,
                        "23506",
                        "Referential integrity constraint violation: \"FK_A: PUBLIC.POSTS FOREIGN KEY(AUTHOR_ID) REFERENCES PUBLIC.USERS(ID) (CAST(77 AS BIGINT))\"; SQL statement:\ninsert [23506-252]",
                        ForeignKeyViolation.class,
                        "fk_a",
                        "posts",
                        "author_id"),
                h2(
                        23513,
                        "23513",
                        "Check constraint violation: \"CK_B: \"; SQL statement:\ninsert [23513-252]",
                        CheckViolation.class,
                        "ck_b",
                        null,
                        null),
                h2(
                        23502,
                        "23502",
                        "NULL not allowed for column \"USERNAME\"; SQL statement:\ninsert [23502-232]",
                        NotNullViolation.class,
                        null,
                        null,
                        "username"),
                h2(
                        22001,
                        "22001",
                        "Value too long for column \"NAME CHARACTER VARYING(5)\": \"'alice@x.org' (11)\"; SQL statement: x [22001-232]",
                        DataException.class,
                        null,
                        null,
                        "name"),
                h2(
                        90131,
                        "90131",
                        "Concurrent update in table \"T\": another transaction has updated or deleted the same row",
                        SerializationFailure.class,
                        null,
                        null,
                        null),
                h2(
                        50000,
                        "HY000",
                        "General error: \"Transaction was illegally transitioned from ROLLING_BACK to ROLLING_BACK [2.5.252/103]\"; SQL statement:\nupdate [50000-252]",
                        DeadlockException.class,
                        null,
                        null,
                        null),
                h2(
                        50000,
                        "HY000",
                        "General error: \"Transaction 8 has status ROLLING_BACK, not OPEN [2.5.252/103]\"; SQL statement:\nupdate [50000-252]",
                        DeadlockException.class,
                        null,
                        null,
                        null),
                h2(50000, "HY000", "General error: \"alice@x.org\"", DatabaseException.class, null, null, null),
                sqlite(
                        19,
                        "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: users.email)",
                        UniqueViolation.class,
                        null,
                        "users",
                        "email"),
                sqlite(
                        19,
                        "[SQLITE_CONSTRAINT_PRIMARYKEY] A PRIMARY KEY constraint failed (UNIQUE constraint failed: m.a, m.b)",
                        UniqueViolation.class,
                        null,
                        "m",
                        "a"),
                sqlite(
                        19,
                        "[SQLITE_CONSTRAINT_NOTNULL] A NOT NULL constraint failed (NOT NULL constraint failed: users.username)",
                        NotNullViolation.class,
                        null,
                        "users",
                        "username"),
                sqlite(
                        19,
                        "[SQLITE_CONSTRAINT_CHECK] A CHECK constraint failed (CHECK constraint failed: ck_positive)",
                        CheckViolation.class,
                        "ck_positive",
                        null,
                        null),
                sqlite(
                        19,
                        "[SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed (FOREIGN KEY constraint failed)",
                        ForeignKeyViolation.class,
                        null,
                        null,
                        null),
                sqlite(
                        5,
                        "[SQLITE_BUSY] The database file is locked (database is locked)",
                        LockTimeout.class,
                        null,
                        null,
                        null),
                sqlite(
                        5,
                        "[SQLITE_BUSY_SNAPSHOT] Another database connection has already written to the database (database is locked)",
                        SerializationFailure.class,
                        null,
                        null,
                        null),
                other(0, "40001", "could not serialize", SerializationFailure.class),
                postgres("40P01", "ERROR: deadlock detected", DeadlockException.class, null, null),
                postgres("55P03", "ERROR: could not obtain lock on row", LockTimeout.class, null, null),
                postgres(
                        "0A000",
                        "ERROR: FOR UPDATE is not allowed with DISTINCT clause",
                        InvalidSqlException.class,
                        null,
                        null),
                postgres("57014", "ERROR: canceling statement due to user request", QueryTimeout.class, null, null),
                postgres(
                        "57P01",
                        "FATAL: terminating connection due to administrator command",
                        ConnectionException.class,
                        null,
                        null),
                postgres(
                        "23505",
                        "ERROR: duplicate key value violates unique constraint \"uq_email\"\n  Detail: Key (email)=(alice@x.org) already exists.",
                        UniqueViolation.class,
                        "uq_email",
                        null),
                postgres(
                        "23503",
                        "ERROR: insert or update on table \"posts\" violates foreign key constraint \"fk_author\"\n  Detail: Key (author_id)=(9) is not present in table \"users\".",
                        ForeignKeyViolation.class,
                        "fk_author",
                        "posts"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isReadWithoutItsValues(
            DriverKind driver,
            SQLException error,
            Class<?> type,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {
        DatabaseException translated = ErrorTranslator.of(driver, false).translate(error, "insert into t values (?)");
        assertThat(translated).isExactlyInstanceOf(type);
        if (translated instanceof ConstraintViolation violation) {
            assertThat(violation.constraint()).isEqualTo(constraint);
        }
        assertThat(translated.table()).isEqualTo(table);
        assertThat(translated.column()).isEqualTo(column);
        assertThat(translated.sqlState()).isEqualTo(error.getSQLState());
        assertThat(translated.vendorCode()).isEqualTo(error.getErrorCode());
        assertThat(translated).hasMessageContaining("insert into t values (?)");
        assertThat(printed(translated)).doesNotContain(SECRET);
    }

    @Test
    void aBatchIsJudgedByTheRowThatFailed() {
        SQLException row = new SQLException("ERROR: duplicate key value violates unique constraint \"uq\"", "23505");
        BatchUpdateException batch =
                new BatchUpdateException("Batch entry 0 insert ('" + SECRET + "')", null, new int[0]);
        batch.setNextException(row);
        DatabaseException translated =
                ErrorTranslator.of(DriverKind.POSTGRESQL, false).translate(batch, "insert");
        assertThat(translated).isInstanceOf(UniqueViolation.class);
        assertThat(printed(translated)).doesNotContain(SECRET);
    }

    @Test
    void theCauseKeepsCodesAndStackTraceAndIsOtherwiseMute() {
        SQLException error = new SQLTimeoutException("secret " + SECRET, "HY000", 7, new RuntimeException(SECRET));
        error.setNextException(new SQLException(SECRET));
        DatabaseException translated =
                ErrorTranslator.of(DriverKind.OTHER, false).translate(error, null);
        assertThat(translated).isInstanceOf(QueryTimeout.class);
        assertThat(translated.getCause()).isInstanceOfSatisfying(SQLException.class, cause -> {
            assertThat(cause.getSQLState()).isEqualTo("HY000");
            assertThat(cause.getErrorCode()).isEqualTo(7);
            assertThat(cause.getStackTrace()).isEqualTo(error.getStackTrace());
            assertThat((Throwable) cause).hasMessageContaining("SQLTimeoutException");
            assertThat((Throwable) cause.getNextException()).isNull();
        });
        assertThat(printed(translated)).contains("java.lang.RuntimeException").doesNotContain(SECRET);
    }

    @Test
    void theDriversOwnWordsCanBeAskedFor() {
        SQLException error = new SQLException("Duplicate entry '" + SECRET + "' for key 'k'", "23000", 1062);
        DatabaseException translated =
                ErrorTranslator.of(DriverKind.CONNECTOR_J, true).translate(error, "insert");
        assertThat(translated).hasMessageContaining(SECRET).hasCause(error);
    }

    @Test
    void whatARetryCanHelpSaysSo() {
        assertThat(translated("40001").retryable()).isTrue();
        assertThat(translated("08006").retryable()).isTrue();
        assertThat(translated("23505").retryable()).isFalse();
        assertThat(translated("22003").retryable()).isFalse();
    }

    private static DatabaseException translated(String state) {
        return ErrorTranslator.of(DriverKind.OTHER, false).translate(new SQLException("x", state), null);
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static Arguments mysql(
            int code,
            String state,
            String text,
            Class<?> type,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {
        return Arguments.of(
                DriverKind.CONNECTOR_J, new SQLException(text, state, code), type, constraint, table, column);
    }

    private static Arguments maria(
            int code,
            String state,
            String text,
            Class<?> type,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {
        return Arguments.of(DriverKind.MARIADB, new SQLException(text, state, code), type, constraint, table, column);
    }

    private static Arguments h2(
            int code,
            String state,
            String text,
            Class<?> type,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {
        return Arguments.of(DriverKind.H2, new SQLException(text, state, code), type, constraint, table, column);
    }

    private static Arguments sqlite(
            int code,
            String text,
            Class<?> type,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column) {
        return Arguments.of(DriverKind.SQLITE, new SQLException(text, null, code), type, constraint, table, column);
    }

    private static Arguments postgres(
            String state, String text, Class<?> type, @Nullable String constraint, @Nullable String table) {
        return Arguments.of(DriverKind.POSTGRESQL, new SQLException(text, state), type, constraint, table, null);
    }

    private static Arguments other(int code, String state, String text, Class<?> type) {
        return Arguments.of(DriverKind.OTHER, new SQLException(text, state, code), type, null, null, null);
    }
}
