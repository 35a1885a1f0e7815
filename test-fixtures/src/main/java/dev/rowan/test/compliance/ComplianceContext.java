package dev.rowan.test.compliance;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Table;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.TableCleaner;
import dev.rowan.test.compliance.model.ComplianceSchemaCatalog;
import dev.rowan.test.depot.DepotSchemaCatalog;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.fleet.FleetSchemaCatalog;
import dev.rowan.test.press.PressSchemaCatalog;
import dev.rowan.test.publishing.PublishingSchemaCatalog;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.shop.ShopSchemaCatalog;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Collection;
import org.junit.jupiter.api.Assumptions;

/** What one run of the suite works on: a dialect, a lane, and a database with the tables of the suite. */
final class ComplianceContext implements AutoCloseable {
    private final TestServer server;
    private final TestedLane lane;
    private final TestDatabase provisioned;
    private final CapturedStatements statements = new CapturedStatements();
    private final Database database;

    private ComplianceContext(TestServer server, TestedLane lane, TestDatabase provisioned) {
        this.server = server;
        this.lane = lane;
        this.provisioned = provisioned;
        this.database = configure().listener(statements).open();
    }

    static ComplianceContext open(TestServer server, TestedLane lane) {
        ComplianceContext context = new ComplianceContext(server, lane, server.createDatabase("compliance"));
        try {
            context.database.schema().create(ComplianceSchemaCatalog.TABLES);
            context.database.schema().create(PublishingSchemaCatalog.TABLES);
            context.database.schema().create(ShopSchemaCatalog.TABLES);
            context.database.schema().create(DeskSchemaCatalog.TABLES);
            context.database.schema().create(DepotSchemaCatalog.TABLES);
            context.database.schema().create(FleetSchemaCatalog.TABLES);
            context.database.schema().create(PressSchemaCatalog.TABLES);
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** The database that tests share. */
    Database database() {
        return database;
    }

    /** What was sent to the database that tests share. */
    CapturedStatements statements() {
        return statements;
    }

    /** The server behind it. */
    TestServer server() {
        return server;
    }

    /** Its database on the server. */
    TestDatabase provisioned() {
        return provisioned;
    }

    TestedLane lane() {
        return lane;
    }

    Dialect dialect() {
        return database.dialect();
    }

    /** How to open the same database anew, in the same lane. */
    DatabaseBuilder configure() {
        DatabaseBuilder builder = Database.configure()
                .url(provisioned.url())
                .user(provisioned.user())
                .password(provisioned.password())
                .actor(() -> "suite")
                .tenant(() -> "north");
        lane.configure(builder);
        return builder;
    }

    /** The same database, opened once more. */
    Database another() {
        return configure().open();
    }

    /** A name as it stands in SQL written by hand. */
    String quoted(String identifier) {
        return dialect().quoter().quote(identifier);
    }

    boolean supports(Feature feature) {
        return dialect().supports(feature);
    }

    /** Skips the test where the dialect declares that it lacks something. */
    void require(Feature feature) {
        Assumptions.assumeTrue(supports(feature), () -> dialect() + " has no " + feature);
    }

    /** Skips the test where the dialect is the reason for a refusal that others do not share. */
    void requireLackOf(Feature feature) {
        Assumptions.assumeFalse(supports(feature), () -> dialect() + " has " + feature);
    }

    /** Skips the test where the dialect lacks a part of the language. */
    void require(SqlFeature feature) {
        Assumptions.assumeTrue(dialect().supports(feature), () -> dialect() + " has no " + feature);
    }

    /** Skips the test where the dialect has a part of the language that others lack. */
    void requireLackOf(SqlFeature feature) {
        Assumptions.assumeFalse(dialect().supports(feature), () -> dialect() + " has " + feature);
    }

    /** The shortest time that columns keep. */
    TemporalUnit finestSecond() {
        return dialect().transport().secondDigits() >= 9 ? ChronoUnit.NANOS : ChronoUnit.MICROS;
    }

    void empty(Collection<? extends Table<?>> tables) {
        new TableCleaner(tables).clean(database);
        statements.clear();
    }

    @Override
    public void close() {
        try (provisioned) {
            database.close();
        }
    }

    @Override
    public String toString() {
        return server.version() + ", " + lane;
    }
}
