package dev.rowan.xa;

import dev.rowan.error.ConnectionException;
import dev.rowan.error.RowanException;
import dev.rowan.exec.BranchScope;
import dev.rowan.exec.Isolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a transaction over several databases does in one of them. */
final class Branch {
    private static final Logger LOG = LoggerFactory.getLogger(Branch.class);

    private final XaDatabase database;
    private final BranchId id;
    private final XaSession session;
    private final BranchScope scope;
    private State state = State.ACTIVE;

    private Branch(XaDatabase database, BranchId id, XaSession session) {
        this.database = database;
        this.id = id;
        this.session = session;
        this.scope = new BranchScope(database.engine(), session.handle());
    }

    static Branch start(XaDatabase database, String transaction, @Nullable Isolation isolation) {
        BranchId id = new BranchId(transaction, database.name());
        try {
            return start(database, id, database.lease(), isolation);
        } catch (ConnectionException e) {
            // the connection was lost while it rested, and nothing was done on it yet
            return start(database, id, database.open(), isolation);
        }
    }

    private static Branch start(XaDatabase database, BranchId id, XaSession session, @Nullable Isolation isolation) {
        try {
            session.start(id, isolation);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
        return new Branch(database, id, session);
    }

    BranchScope scope() {
        return scope;
    }

    /** Promises that it can be committed, whatever happens. */
    void prepare() {
        session.end(id);
        state = State.ENDED;
        if (session.prepare(id)) {
            state = State.PREPARED;
        } else {
            done();
        }
    }

    /**
     * Commits the only branch of a transaction.
     *
     * @throws InDoubtException if the connection is lost meanwhile
     */
    void commitAlone() {
        session.end(id);
        state = State.ENDED;
        try {
            session.commit(id, true);
        } catch (ConnectionException e) {
            abandon();
            throw InDoubtException.ofOne(id.transaction(), database.name(), e);
        }
        done();
    }

    /** Commits what was prepared. False if the server does not answer, and has to be told again. */
    boolean commit() {
        if (state != State.PREPARED) {
            return true;
        }
        try {
            session.commit(id, false);
            done();
            return true;
        } catch (RowanException e) {
            return resolve(Decision.COMMIT, e);
        }
    }

    /** Rolls it back. What is not prepared goes with its connection at the latest. */
    void rollback() {
        if (state == State.DONE) {
            return;
        }
        try {
            if (state == State.ACTIVE) {
                end();
            }
            session.rollback(id);
            done();
        } catch (RowanException e) {
            if (state == State.PREPARED) {
                resolve(Decision.ROLLBACK, e);
            } else {
                abandon();
            }
        }
    }

    /** Leaves it as it is on the server. */
    void abandon() {
        state = State.DONE;
        session.close();
    }

    private boolean resolve(Decision decision, RowanException failure) {
        abandon();
        RowanException again = database.resolve(id, decision);
        if (again != null) {
            again.addSuppressed(failure);
            LOG.warn("Branch {} stays in doubt; recover() will do {}", id, decision, again);
        }
        return again == null;
    }

    /** A server that has ended it already tells so, and has to be asked for the rollback all the same. */
    private void end() {
        try {
            session.end(id);
        } catch (RowanException e) {
            LOG.debug("Branch {} was ended by its server", id, e);
        }
        state = State.ENDED;
    }

    private void done() {
        state = State.DONE;
        database.rest(session);
    }

    private enum State {
        ACTIVE,
        ENDED,
        PREPARED,
        DONE
    }
}
