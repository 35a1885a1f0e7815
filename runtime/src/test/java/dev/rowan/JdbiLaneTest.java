package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.TestDatabases.withBalance;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.example.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
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

    @Test
    void aHandleHasItsOwnBuilderAgainAfterABatch() {
        try (Database db = TestDatabases.open(Database.configure().jdbiLane());
                Handle handle = db.jdbi().open()) {
            List<User> stored = db.insertAll(USER, List.of(user("ann"), user("bob")));
            StatementBuilder own = handle.getStatementBuilder();
            db.on(handle).inSession(session -> {
                stored.forEach(each -> session.update(USER, each, withBalance(each, "5.00")));
            });
            assertThat(handle.getStatementBuilder()).isSameAs(own);
            assertThat(db.list(select(USER.version))).containsExactly(2, 2);
        }
    }
}
