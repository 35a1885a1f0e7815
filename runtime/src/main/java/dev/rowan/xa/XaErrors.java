package dev.rowan.xa;

import dev.rowan.error.ConnectionException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import dev.rowan.exec.Engine;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/** What drivers throw, as Rowan's own exceptions. */
final class XaErrors {
    private XaErrors() {}

    /** The exception that stands for an error of XA; the driver's own error is behind it, where the driver says so. */
    static RowanException translate(Engine engine, XAException error, String doing) {
        if (error.getCause() instanceof SQLException cause) {
            return engine.errors().translate(cause, doing);
        }
        SqlError details = new SqlError(doing, "XA", error.errorCode, null, null, null, null);
        return switch (error.errorCode) {
            case XAException.XA_RBDEADLOCK -> new DeadlockException(details, null);
            case XAException.XA_RBTIMEOUT -> new LockTimeout(details, null);
            case XAException.XAER_RMFAIL, XAException.XA_RBCOMMFAIL ->
                new ConnectionException("The connection to the server failed", details, null);
            default -> new DatabaseException("The database reports error " + error.errorCode + " of XA", details, null);
        };
    }
}
