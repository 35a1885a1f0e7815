package dev.rowan.sample.quickstart;

import static dev.rowan.sample.quickstart.model.AtlasCatalog.TABLES;
import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Settings;
import dev.rowan.sample.quickstart.atlas.Atlas;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.sample.quickstart.console.Grid;
import dev.rowan.sample.quickstart.question.Questions;

/**
 * Rowan in five minutes: creates tables from records, fills them with what the JDK knows of the world, asks a dozen
 * questions, changes rows, and shows what happens when something goes wrong.
 *
 * <p>It runs on H2 in memory, or on the server that the environment names: {@code ROWAN_URL}, {@code ROWAN_USER},
 * {@code ROWAN_PASSWORD}. It leaves nothing behind there.
 */
public final class Quickstart {
    private final Database db;
    private final Echo echo;
    private final Console console;

    private Quickstart(Database db, Echo echo, Console console) {
        this.db = db;
        this.echo = echo;
        this.console = console;
    }

    /** Runs it with all that the JDK knows. */
    public static void main(String[] args) {
        Console console = Console.standard();
        run(server(), Atlas.ofJdk(), console);
        console.chapter("And now on your own database");
        console.say(
                "ROWAN_URL=jdbc:postgresql://localhost/test ROWAN_USER=me ROWAN_PASSWORD=... mvn -q verify -Pquickstart");
        console.say(
                "(or jdbc:mysql:, jdbc:mariadb:, jdbc:sqlite:atlas.db; what it creates there, it drops at the end)");
    }

    /** Runs it on an empty database, with the given rows. */
    public static void run(DatabaseBuilder server, Atlas atlas, Console console) {
        Echo echo = new Echo(console);
        try (Database db = server.listener(echo).open()) {
            new Quickstart(db, echo, console).run(atlas);
        }
    }

    private static DatabaseBuilder server() {
        return System.getenv("ROWAN_URL") == null
                ? Database.configure().url("jdbc:h2:mem:quickstart")
                : Database.configure().settings(Settings.fromEnvironment());
    }

    private void run(Atlas atlas) {
        console.chapter("Records become tables, on " + db);
        db.schema().createSql(COUNTRY).forEach(console::sql);
        db.schema().create(TABLES);
        try {
            new Loader(db, console).load(atlas);
            console.table(Grid.of(TABLES).column("table", Object::toString).column("rows", db::count));
            console.chapter("Questions");
            Questions.all().forEach(question -> question.ask(db, console));
            console.chapter("Changes");
            new Changes(db, echo, console).make();
            console.chapter("Failures");
            new Failures(db, console).provoke();
        } finally {
            db.schema().drop(TABLES);
        }
    }
}
