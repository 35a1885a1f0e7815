package dev.rowan.test;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.sql.Table;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestServers;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a database of its own, with its tables, and each of its tests empty ones:
 *
 * <pre>{@code
 * class OrdersTest {
 *     @RegisterExtension
 *     static final RowanExtension rowan = RowanExtension.on(ServerKind.MYSQL).tables(ShopCatalog.TABLES);
 *
 *     @Test
 *     void findsWhatWasOrdered(Database db, CapturedStatements statements) {
 *         db.insert(ORDER, order);
 *         statements.clear();
 *         assertThat(new Orders(db).page(1)).containsExactly(order);
 *         statements.assertStatements(1);
 *     }
 * }
 * }</pre>
 *
 * <p>Tests and their lifecycle methods take as parameters: the {@link Database}, the {@link CapturedStatements} of the
 * test at hand, and {@link Operations}. What a test wrote is removed after it: by default its tables are emptied, so that
 * the test may open transactions and threads as it likes. {@link #rollingBack()} is faster and stricter: the test gets a
 * {@link Transaction} (or {@link Operations}, which is the same one), which is rolled back.
 *
 * <p>The server is found once for the JVM, as {@link TestServers} describes. Without one the class is skipped, and says so.
 * Immutable; nested classes share the database of the class around them.
 */
public final class RowanExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RowanExtension.class);

    private final ServerKind server;
    private final List<Table<?>> tables;
    private final boolean rollback;
    private final Consumer<DatabaseBuilder> settings;

    private RowanExtension(
            ServerKind server, List<Table<?>> tables, boolean rollback, Consumer<DatabaseBuilder> settings) {
        this.server = server;
        this.tables = tables;
        this.rollback = rollback;
        this.settings = settings;
    }

    /**
     * Tests run on a product.
     *
     * @param server the product
     * @return an extension without tables, which empties what it is given after each test
     */
    public static RowanExtension on(ServerKind server) {
        return new RowanExtension(server, List.of(), false, builder -> {});
    }

    /**
     * The same with tables, which are created before the first test.
     *
     * @param some the tables, such as those of a generated catalogue
     * @return a new extension
     */
    public RowanExtension tables(Collection<? extends Table<?>> some) {
        return new RowanExtension(server, List.copyOf(some), rollback, settings);
    }

    /**
     * The same, where each test runs in a transaction that is rolled back.
     *
     * @return a new extension
     */
    public RowanExtension rollingBack() {
        return new RowanExtension(server, tables, true, settings);
    }

    /**
     * The same with further settings for the database, such as its clock.
     *
     * @param further what is done to the builder before the database is opened
     * @return a new extension
     */
    public RowanExtension configured(Consumer<DatabaseBuilder> further) {
        return new RowanExtension(server, tables, rollback, settings.andThen(further));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        if (store.get(this) == null) {
            ServerLookup lookup = TestServers.shared().lookup(server);
            if (lookup instanceof ServerLookup.Available available) {
                store.put(this, OpenedDatabase.open(available.server(), tables, settings));
            } else {
                Assumptions.abort(lookup.toString());
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        OpenedDatabase opened = opened(context);
        if (rollback) {
            opened.begin();
        }
        opened.statements().clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        OpenedDatabase opened = opened(context);
        if (rollback) {
            opened.rollback();
        } else {
            new TableCleaner(tables).clean(opened.database());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class
                || type == Operations.class
                || type == Transaction.class
                || type == CapturedStatements.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        OpenedDatabase opened = opened(context);
        if (type == CapturedStatements.class) {
            return opened.statements();
        }
        if (type == Operations.class) {
            return rollback ? opened.transaction() : opened.database();
        }
        if ((type == Transaction.class) != rollback) {
            throw new IllegalStateException(
                    rollback
                            ? "Each test is rolled back, and what is done on a Database would not be; take the Transaction"
                            : "There is no Transaction where tables are emptied; take the Database, or use rollingBack()");
        }
        return rollback ? opened.transaction() : opened.database();
    }

    private OpenedDatabase opened(ExtensionContext context) {
        OpenedDatabase opened = context.getStore(NAMESPACE).get(this, OpenedDatabase.class);
        if (opened == null) {
            throw new IllegalStateException("RowanExtension must be registered in a static field");
        }
        return opened;
    }
}
