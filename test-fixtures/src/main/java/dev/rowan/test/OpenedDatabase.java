package dev.rowan.test;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Transaction;
import dev.rowan.sql.Table;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServer;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The database of one test class, open until the class is through. */
final class OpenedDatabase implements AutoCloseable {
    private final TestDatabase provisioned;
    private final Database database;
    private final CapturedStatements statements;
    private @Nullable Transaction transaction;

    private OpenedDatabase(TestDatabase provisioned, Database database, CapturedStatements statements) {
        this.provisioned = provisioned;
        this.database = database;
        this.statements = statements;
    }

    static OpenedDatabase open(
            TestServer server, Collection<? extends Table<?>> tables, Consumer<DatabaseBuilder> settings) {
        TestDatabase provisioned = server.createDatabase("test");
        try {
            CapturedStatements statements = new CapturedStatements();
            DatabaseBuilder builder = Database.configure()
                    .url(provisioned.url())
                    .user(provisioned.user())
                    .password(provisioned.password())
                    .listener(statements);
            settings.accept(builder);
            Database database = builder.open();
            database.schema().create(tables);
            return new OpenedDatabase(provisioned, database, statements);
        } catch (RuntimeException e) {
            provisioned.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    CapturedStatements statements() {
        return statements;
    }

    void begin() {
        transaction = database.begin();
    }

    Transaction transaction() {
        if (transaction == null) {
            throw new IllegalStateException(
                    "A transaction is there for tests and their @BeforeEach and @AfterEach only");
        }
        return transaction;
    }

    void rollback() {
        Transaction open = transaction();
        transaction = null;
        open.close();
    }

    @Override
    public void close() {
        try (provisioned) {
            database.close();
        }
    }
}
