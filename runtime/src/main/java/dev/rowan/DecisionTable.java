package dev.rowan;

import dev.rowan.error.UniqueViolation;
import dev.rowan.type.SqlTypes;
import dev.rowan.xa.Decision;
import dev.rowan.xa.DecisionLog;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Decisions in a table, whose primary key sees to it that there is one for each transaction. Each statement commits. */
final class DecisionTable implements DecisionLog {
    /** Longer than a process can have been asleep between prepare and commit and still have its connections. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database db;

    DecisionTable(Database db) {
        this.db = db;
    }

    void create() {
        db.sql("create table if not exists rowan_decisions (id varchar(64) not null primary key,"
                        + " decision varchar(8) not null, decided_at bigint not null)")
                .execute();
    }

    @Override
    public Decision decide(String id, Decision wanted) {
        try {
            db.sql("insert into rowan_decisions (id, decision, decided_at) values (:id, :decision, :now)")
                    .bind("id", id)
                    .bind("decision", wanted.name())
                    .bind("now", System.currentTimeMillis())
                    .execute();
            return wanted;
        } catch (UniqueViolation e) {
            String decided = db.sql("select decision from rowan_decisions where id = :id")
                    .bind("id", id)
                    .one()
                    .get("decision", SqlTypes.STRING);
            return Decision.valueOf(decided);
        }
    }

    @Override
    public Set<String> committed(String coordinator) {
        Set<String> ids = new HashSet<>();
        db.sql("select id from rowan_decisions where decision = 'COMMIT'")
                .list()
                .forEach(row -> {
                    String id = row.get("id", SqlTypes.STRING);
                    if (id.startsWith(coordinator + ":")) {
                        ids.add(id);
                    }
                });
        return ids;
    }

    @Override
    public void forget(String id) {
        db.sql("delete from rowan_decisions where id = :id").bind("id", id).execute();
    }

    @Override
    public void dropOld() {
        db.sql("delete from rowan_decisions where decision = 'ROLLBACK' and decided_at < :before")
                .bind("before", System.currentTimeMillis() - KEPT.toMillis())
                .execute();
    }
}
