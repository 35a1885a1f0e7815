package dev.rowan.connect;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be opened, in Rowan's words: what drivers say may hold secrets, and pools write it to their
 * logs. Codes and stack trace are the driver's.
 */
final class ConnectFailure extends SQLException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    private ConnectFailure(String address, String reason, SQLException error, @Nullable Throwable cause) {
        super("Cannot connect to " + address + ": " + reason, error.getSQLState(), error.getErrorCode(), cause);
        this.reason = reason;
        setStackTrace(error.getStackTrace());
    }

    /** What a driver or pool throws. */
    static ConnectFailure of(String address, SQLException error) {
        return error instanceof ConnectFailure
                ? (ConnectFailure) error
                : new ConnectFailure(address, reason(address, error), error, null);
    }

    /** What a driver throws beside what it should. */
    static ConnectFailure of(String address, RuntimeException error) {
        SQLException bare = new SQLException();
        bare.setStackTrace(error.getStackTrace());
        return new ConnectFailure(address, refused(error), bare, null);
    }

    /** The error of a statement that each new connection runs, counted from 1. */
    static ConnectFailure ofInitSql(String address, int number, SQLException error) {
        String reason = "statement " + number + " of the init SQL fails, with "
                + error.getClass().getSimpleName()
                + (error.getSQLState() == null ? "" : ", SQL state " + error.getSQLState());
        return new ConnectFailure(address, reason, error, null);
    }

    /** A mode that the init SQL must not change. */
    static ConnectFailure ofMode(String address, String mode) {
        return new ConnectFailure(
                address,
                "the init SQL changes " + mode + " of sql_mode, which MySQL's driver does not notice, so that it would"
                        + " write texts wrongly into statements; set it by the driver's property sessionVariables",
                new SQLException(),
                null);
    }

    /** What a listener throws to refuse a connection. */
    static ConnectFailure ofListener(String address, SQLException error) {
        return new ConnectFailure(address, "a listener refuses the connection", error, error);
    }

    /** Why, without the address. */
    String reason() {
        return reason;
    }

    private static String reason(String address, SQLException error) {
        String text = error.getMessage() == null ? "" : error.getMessage();
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (text.startsWith("No suitable driver")) {
            return "no driver on the class path takes this URL" + artifact(address);
        }
        if (address.startsWith("jdbc:sqlite:")) {
            return "the file cannot be opened in the way that is asked for";
        }
        if (state.startsWith("28") || error.getErrorCode() == 1045) {
            return "the server refuses the user or the password";
        }
        if (state.equals("3D000") || error.getErrorCode() == 1049) {
            return "the server has no such database";
        }
        if (state.startsWith("08") || state.isEmpty()) {
            return "no server answers there, or it hung up";
        }
        return refused(error);
    }

    private static String refused(Exception error) {
        return "the driver refuses, with " + error.getClass().getSimpleName();
    }

    private static String artifact(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:mysql:")) {
            return "; it needs com.mysql:mysql-connector-j";
        } else if (lower.startsWith("jdbc:mariadb:")) {
            return "; it needs org.mariadb.jdbc:mariadb-java-client";
        } else if (lower.startsWith("jdbc:postgresql:")) {
            return "; it needs org.postgresql:postgresql";
        } else if (lower.startsWith("jdbc:h2:")) {
            return "; it needs com.h2database:h2";
        } else if (lower.startsWith("jdbc:sqlite:")) {
            return "; it needs org.xerial:sqlite-jdbc";
        }
        return "";
    }
}
