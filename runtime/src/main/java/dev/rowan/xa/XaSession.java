package dev.rowan.xa;

import dev.rowan.exec.Engine;
import dev.rowan.exec.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One connection of a driver's XADataSource, for one branch at a time. */
final class XaSession {
    private static final int SECONDS_TO_ANSWER = 2;

    private final Engine engine;
    private final XAConnection connection;
    private final XAResource resource;
    private final Handle handle;
    private final int usual;
    private long idleSince = System.nanoTime();

    private XaSession(Engine engine, XAConnection connection, XAResource resource, Handle handle, int usual) {
        this.engine = engine;
        this.connection = connection;
        this.resource = resource;
        this.handle = handle;
        this.usual = usual;
    }

    static XaSession of(Engine engine, XAConnection connection) throws SQLException {
        Connection open = connection.getConnection();
        Jdbi jdbi = Jdbi.create(open);
        jdbi.setTransactionHandler(new BranchTransactions());
        Isolation isolation = engine.isolation();
        int usual = isolation == null ? open.getTransactionIsolation() : isolation.level();
        return new XaSession(engine, connection, connection.getXAResource(), jdbi.open(), usual);
    }

    Handle handle() {
        return handle;
    }

    void start(BranchId id, @Nullable Isolation isolation) {
        try {
            Connection open = handle.getConnection();
            int level = isolation == null ? usual : isolation.level();
            if (open.getTransactionIsolation() != level) {
                open.setTransactionIsolation(level);
            }
        } catch (SQLException e) {
            throw engine.errors().translate(e, null);
        }
        run("start", () -> resource.start(id, XAResource.TMNOFLAGS));
    }

    void end(BranchId id) {
        run("end", () -> resource.end(id, XAResource.TMSUCCESS));
    }

    /** False if it has written nothing, and is ended by that. */
    boolean prepare(BranchId id) {
        int[] vote = new int[1];
        run("prepare", () -> vote[0] = resource.prepare(id));
        return vote[0] != XAResource.XA_RDONLY;
    }

    void commit(BranchId id, boolean onePhase) {
        run("commit", () -> resource.commit(id, onePhase));
    }

    void rollback(BranchId id) {
        run("rollback", () -> resource.rollback(id));
    }

    /** The branches that are prepared on this server, whoever did so. */
    List<Xid> inDoubt() {
        List<Xid> found = new ArrayList<>();
        run("recover", () -> found.addAll(List.of(resource.recover(XAResource.TMSTARTRSCAN | XAResource.TMENDRSCAN))));
        return found;
    }

    void rested() {
        idleSince = System.nanoTime();
    }

    /** Whether it can be used again; the server is asked if it has not been heard of for a second. */
    boolean isSound() {
        try {
            return System.nanoTime() - idleSince < 1_000_000_000L
                    || handle.getConnection().isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it is gone already
        }
    }

    private void run(String doing, Call call) {
        try {
            call.run();
        } catch (XAException e) {
            throw XaErrors.translate(engine, e, "XA " + doing);
        }
    }

    private interface Call {
        void run() throws XAException;
    }
}
