package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// snippet: extension
class UsersTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @Test
    void areFoundByName(Database db, CapturedStatements statements) {
        db.insert(
                USER,
                UserBuilder.user()
                        .username("ann")
                        .email(new Email("ann@example.org"))
                        .build());
        statements.clear();

        assertThat(db.list(select(USER).where(USER.username.eq("ann")))).hasSize(1);
        statements.assertStatements(1);
    }
}
// end
