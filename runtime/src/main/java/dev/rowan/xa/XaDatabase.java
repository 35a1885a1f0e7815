package dev.rowan.xa;

import dev.rowan.dialect.Feature;
import dev.rowan.error.RowanException;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.exec.Engine;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.Xid;
import org.jspecify.annotations.Nullable;

/** A database that takes part in transactions over several, and its connections at rest. Safe for use by many threads. */
public final class XaDatabase {
    private static final int MOST_IDLE = 8;

    private final String name;
    private final Engine engine;
    private final XADataSource source;
    private final Deque<XaSession> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * A database and the driver's source of its connections.
     *
     * @param name part of the identifiers of its branches
     * @throws UnsupportedFeature if it could not keep what is prepared
     */
    public XaDatabase(String name, Engine engine, XADataSource source) {
        this.name = BranchId.requireName(name);
        this.engine = engine;
        this.source = source;
        if (!engine.dialect().supports(Feature.TWO_PHASE_COMMIT)) {
            throw new UnsupportedFeature(
                    engine.dialect().name(),
                    "two-phase commit",
                    "What is prepared does not outlive its connection there; use a saga, or keep the log of decisions in it.");
        }
    }

    String name() {
        return name;
    }

    /** What statements are executed by. */
    public Engine engine() {
        return engine;
    }

    /** Whether branches that are prepared can be found on the server, and so be ended after a crash. */
    public void requireRecovery() {
        XaSession session = open();
        try {
            session.inDoubt();
        } finally {
            session.close();
        }
    }

    XaSession lease() {
        while (true) {
            XaSession session;
            synchronized (idle) {
                session = idle.poll();
            }
            if (session == null) {
                return open();
            }
            if (session.isSound()) {
                return session;
            }
            session.close();
        }
    }

    void rest(XaSession session) {
        session.rested();
        synchronized (idle) {
            if (!closed && idle.size() < MOST_IDLE) {
                idle.push(session);
                return;
            }
        }
        session.close();
    }

    XaSession open() {
        try {
            XAConnection connection = source.getXAConnection();
            try {
                return XaSession.of(engine, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw engine.errors().translateConnecting(e);
        }
    }

    /**
     * Ends a branch that is prepared, on another connection than its own.
     *
     * @return null if it is ended; why it is not, otherwise
     */
    @Nullable
    RowanException resolve(BranchId id, Decision decision) {
        XaSession session;
        try {
            session = open();
        } catch (RowanException e) {
            return e;
        }
        try {
            if (decision == Decision.COMMIT) {
                session.commit(id, false);
            } else {
                session.rollback(id);
            }
            return null;
        } catch (RowanException e) {
            return isInDoubt(session, id) ? e : null;
        } finally {
            session.close();
        }
    }

    /** Servers call a branch unknown that its connection, of which they have not heard that it is gone, still has. */
    private static boolean isInDoubt(XaSession session, BranchId id) {
        try {
            for (Xid found : session.inDoubt()) {
                if (id.equals(BranchId.of(found))) {
                    return true;
                }
            }
            return false;
        } catch (RowanException e) {
            return true;
        }
    }

    /** Closes the connections at rest. */
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(XaSession::close);
            idle.clear();
        }
    }
}
