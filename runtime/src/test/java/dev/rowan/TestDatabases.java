package dev.rowan;

import static dev.rowan.example.UserTable.USER;

import dev.rowan.example.Audit;
import dev.rowan.example.Role;
import dev.rowan.example.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Databases in memory, each of its own. */
final class TestDatabases {
    private TestDatabases() {}

    static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    static Database open(DatabaseBuilder builder) {
        return open(builder, url());
    }

    static Database open(DatabaseBuilder builder, String url) {
        Database db = builder.url(url).open();
        db.schema().create(USER);
        return db;
    }

    static Database open() {
        return open(Database.configure());
    }

    static User user(String name) {
        return new User(null, name, null, new BigDecimal("10.00"), Role.USER, true, NEVER, 0);
    }

    static User withBalance(User user, String balance) {
        return new User(
                user.id(),
                user.username(),
                user.bio(),
                new BigDecimal(balance),
                user.role(),
                user.active(),
                user.audit(),
                user.version());
    }

    private static final Audit NEVER = new Audit(Instant.EPOCH, Instant.EPOCH);
}
