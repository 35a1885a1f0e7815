package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.exec.Cancellation;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionObserver;
import dev.rowan.exec.ExecutionStart;
import dev.rowan.exec.StatementOptions;
import dev.rowan.plan.Plan;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sql.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservingTest {
    private static final List<String> SPANS = new ArrayList<>();

    // snippet: observer
    static final class Spans implements ExecutionObserver<String> {
        @Override
        public String started(ExecutionStart start) {
            return start.dialect() + ": " + start.operation() + " " + start.table();
        }

        @Override
        public void ended(String span, Execution execution) {
            SPANS.add(span + ", " + execution.rows() + " rows");
        }
    }
    // end

    @Test
    void observers() {
        String url = "jdbc:h2:mem:observing";
        // snippet: open
        Database db = Database.configure()
                .url(url)
                .slowQueries(Duration.ofMillis(200)) // to the log dev.rowan.slow, with the line that had it executed
                .repeatedQueries(10) // to dev.rowan.repeated, when one line sends a query that often
                .observer(new Spans()) // begin and end of each, for traces
                .open();
        // end
        try (db) {
            db.schema().create(BlogCatalog.TABLES);
            SPANS.clear();
            db.list(select(USER));
            assertThat(SPANS).containsExactly("h2: select users, 0 rows");
            // snippet: explain
            Select<User> query = select(USER).where(USER.username.eq("ann"));
            Plan plan = db.explain(query);
            String text = plan.toString(); // a step in a line
            // end
            assertThat(text).containsIgnoringCase("users");
            // snippet: print
            String shown = query.toString(); // a clause in a line, ? for values
            String exact = db.sql(query).withValues(); // as it is sent, values behind it
            // end
            assertThat(shown).contains("\nwhere username = ?");
            assertThat(exact).endsWith("-- 'ann'");
            // snippet: cancel
            Cancellation stop = new Cancellation();
            List<User> users = db.with(StatementOptions.cancelledBy(stop)).list(query);
            stop.cancel(); // from any thread; the server gives up what runs
            // end
            assertThat(users).isEmpty();
        }
    }
}
