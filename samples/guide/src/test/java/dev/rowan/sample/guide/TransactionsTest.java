package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void callbacks(Database db) {
        // snippet: callback
        long left = db.inTransaction(tx -> {
            tx.execute(deleteFrom(POST).where(POST.title.eq("Why?")));
            return tx.count(POST);
        }); // committed
        // end
        assertThat(left).isEqualTo(2);

        assertThatThrownBy(
                        () ->
                                // snippet: rollback
                                db.inTransaction(tx -> {
                                    tx.execute(deleteFrom(POST).everyRow());
                                    throw new IOException("no"); // rolled back; the caller gets this very exception
                                })
                        // end
                        )
                .isInstanceOf(IOException.class);
        assertThat(db.count(POST)).isEqualTo(2);
    }

    @Test
    void savepoints(Database db) {
        // snippet: savepoint
        db.inTransaction(tx -> {
            tx.execute(update(USER).set(USER.balance, BigDecimal.ONE).everyRow());
            try {
                tx.inTransaction(
                        part -> { // a savepoint
                            part.execute(deleteFrom(POST).everyRow());
                            throw new IllegalStateException("not this part");
                        });
            } catch (IllegalStateException e) {
                // the posts are there, and the balances are changed
            }
        });
        // end

        assertThat(db.count(POST)).isEqualTo(3);
        assertThat(db.list(select(USER.balance))).containsOnly(new BigDecimal("1.00"));
    }

    @Test
    void options(Database db) {
        // snippet: options
        TxOptions careful = TxOptions.serializable()
                .timeout(Duration.ofSeconds(5))
                .retrying(3); // on deadlocks and serialization failures, with growing random pauses
        User ann = db.inTransaction(careful, tx -> tx.one(select(USER).where(USER.username.eq("ann"))));

        long posts = db.inTransaction(TxOptions.readOnly(), tx -> tx.count(POST));
        // end

        assertThat(ann.username()).isEqualTo("ann");
        assertThat(posts).isEqualTo(3);
    }

    @Test
    void byHand(Database db) {
        List<String> mail = new ArrayList<>();
        // snippet: byhand
        try (Transaction tx = db.begin()) {
            tx.execute(deleteFrom(POST).where(POST.title.eq("Why?")));
            tx.afterCommit(() -> mail.add("one post less"));
            tx.commit(); // without it, closing rolls back
        }
        // end

        assertThat(mail).hasSize(1);
        assertThat(db.count(POST)).isEqualTo(2);
    }

    @Test
    void jdbi(Database db) {
        // snippet: jdbi
        try (Handle handle = db.jdbi().open()) {
            handle.useTransaction(h -> {
                h.execute("delete from posts where title = ?", "Why?");
                db.on(h).execute(update(USER).set(USER.balance, BigDecimal.TEN).everyRow()); // in the same transaction
            });
        }
        // end

        assertThat(db.count(POST)).isEqualTo(2);
    }
}
