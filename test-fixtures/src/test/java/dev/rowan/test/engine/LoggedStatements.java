package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.engine.model.ConfessionTable.CONFESSION;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Operations;
import dev.rowan.error.RowanException;
import dev.rowan.test.engine.model.Confession;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A program that sends statements with secrets in them, of which many fail, and prints whatever it gets to see of that. */
final class LoggedStatements {
    /** A text in every value that it sends. */
    static final String SECRET = "hunter2";

    /** A number that a column refuses. */
    static final int AMOUNT = 987_654_321;

    private final Database db;
    private int failures;
    private long keys;

    private LoggedStatements(Database db) {
        this.db = db;
    }

    /** Arguments are the URL, user and password, and whether statements go through Jdbi. */
    public static void main(String[] arguments) {
        DatabaseBuilder builder = Database.configure()
                .url(arguments[0])
                .user(arguments[1])
                .password(arguments[2])
                .slowQueries(Duration.ofNanos(1))
                .echo();
        try (Database db = (Boolean.parseBoolean(arguments[3]) ? builder.jdbiLane() : builder).open()) {
            db.schema().create(CONFESSION);
            LoggedStatements statements = new LoggedStatements(db);
            statements.succeed();
            statements.fail();
            db.inTransaction(tx -> {
                tx.list(select(CONFESSION).where(CONFESSION.secret.contains(SECRET)));
            });
            System.out.println("failures: " + statements.failures);
        }
    }

    private void succeed() {
        Confession one = db.insert(CONFESSION, confession(SECRET));
        db.insertAll(CONFESSION, List.of(confession(SECRET + "b"), confession(SECRET + "c"), confession(SECRET + "d")));
        db.list(select(CONFESSION).where(CONFESSION.secret.isIn(SECRET, SECRET + "b")));
        db.list(select(CONFESSION.secret.concat(SECRET)).where(CONFESSION.secret.like(SECRET + "%")));
        db.update(CONFESSION, new Confession(one.id(), SECRET + "a", 2));
        db.upsert(CONFESSION, confession(SECRET + "d"), CONFESSION.secret);
        db.execute(update(CONFESSION).set(CONFESSION.secret, SECRET).where(CONFESSION.secret.eq(SECRET + "a")));
        db.sql("select id from confession where secret = :secret")
                .bind("secret", SECRET)
                .list(SqlTypes.INT64);
        db.inSession(session -> {
            session.get(CONFESSION, one.id());
            session.update(CONFESSION, new Confession(one.id(), SECRET + "s", 3));
        });
    }

    private void fail() {
        String b = SECRET + "b";
        failing(tx -> tx.insert(CONFESSION, confession(b)));
        failing(tx ->
                tx.insertAll(CONFESSION, List.of(confession(SECRET + "e"), confession(b), confession(SECRET + "f"))));
        failing(tx -> tx.execute(insertInto(CONFESSION)
                .set(CONFESSION.id, ++keys)
                .set(CONFESSION.secret, b)
                .set(CONFESSION.amount, 1)));
        failing(tx ->
                tx.execute(update(CONFESSION).set(CONFESSION.secret, b).where(CONFESSION.secret.eq(SECRET + "c"))));
        failing(tx -> tx.insert(CONFESSION, confession(SECRET + " is too long for the column")));
        failing(tx -> tx.insert(CONFESSION, new Confession(++keys, SECRET + "g", AMOUNT)));
        failing(tx -> tx.insertAll(
                CONFESSION,
                List.of(new Confession(++keys, SECRET + "h", 1), new Confession(++keys, SECRET + "i", AMOUNT))));
        failing(tx -> tx.sql("insert into confession (id, secret, amount) values (99, :secret, :amount)")
                .bind("secret", b)
                .bind("amount", AMOUNT)
                .execute());
        failing(tx -> tx.sql("select nonsense from confession where secret = :secret")
                .bind("secret", SECRET)
                .list(SqlTypes.INT64));
        failing(tx -> tx.sql("select secret from confession where secret = :secret")
                .bind("secret", b)
                .list(SqlTypes.INT64));
        failing(tx -> tx.get(CONFESSION, (long) AMOUNT));
    }

    private void failing(Consumer<Operations> statement) {
        try {
            db.inTransaction(tx -> {
                statement.accept(tx);
            });
        } catch (RowanException e) {
            failures++;
            System.out.println("failed: " + e.getMessage());
            e.printStackTrace(System.out);
        }
    }

    private Confession confession(String secret) {
        return new Confession(++keys, secret, 1);
    }
}
