package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.TestDatabases.withBalance;
import static dev.rowan.example.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.example.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

class JdbiLaneTest extends DatabaseTest {
    JdbiLaneTest() {
        super(Database.configure().jdbiLane());
    }

    @Test
    void aBuilderOfStatementsThatSomebodyHasSetPreparesBatchesToo() {
        List<String> prepared = new ArrayList<>();
        try (Database db = TestDatabases.open(Database.configure().jdbiLane())) {
            List<User> stored = db.insertAll(USER, List.of(user("ann"), user("bob")));
            db.jdbi().setStatementBuilderFactory(connection -> new DefaultStatementBuilder() {
                @Override
                public PreparedStatement create(Connection on, String sql, StatementContext context)
                        throws SQLException {
                    prepared.add(sql);
                    return super.create(on, sql, context);
                }
            });
            db.inSession(session -> {
                stored.forEach(each -> session.update(USER, each, withBalance(each, "5.00")));
            });
        }
        assertThat(prepared).filteredOn(sql -> sql.startsWith("update")).hasSize(1);
    }
}
