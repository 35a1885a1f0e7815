package dev.rowan.exec;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors of PostgreSQL. Its driver keeps the names apart from the text, whatever language the server speaks; the text is
 * read only where another driver hides that one.
 */
final class PostgresErrors implements ErrorReader {
    private static final Pattern CONSTRAINT = Pattern.compile("^ERROR: [^\\n]*constraint \"([^\"\\n]+)\"");
    private static final Pattern TABLE = Pattern.compile("^ERROR: [^\\n]*(?:relation|on table) \"([^\"\\n]+)\"");
    private static final Pattern COLUMN = Pattern.compile("^ERROR: null value in column \"([^\"\\n]+)\"");
    private static final Pattern UNGROUPED = Pattern.compile("column \"(?:([^\"\\n]+)\\.)?([^\"\\n.]+)\"");
    private static final String UNGROUPED_STATE = "42803";

    @Override
    public Diagnosis read(SQLException error) {
        Diagnosis diagnosis = Diagnosis.of(kind(error));
        if (error.getClass().getName().equals("org.postgresql.util.PSQLException")) {
            return UNGROUPED_STATE.equals(error.getSQLState())
                    ? ungrouped(diagnosis, ErrorText.of(error))
                    : PostgresFields.add(diagnosis, error);
        }
        switch (diagnosis.kind()) {
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK:
                ErrorText text = ErrorText.of(error);
                return diagnosis
                        .constraint(text.group(CONSTRAINT))
                        .table(text.group(TABLE))
                        .column(text.group(COLUMN));
            default:
                return diagnosis;
        }
    }

    /** There is no field for a column that is neither grouped nor aggregated. */
    private static Diagnosis ungrouped(Diagnosis diagnosis, ErrorText text) {
        Matcher names = text.find(UNGROUPED);
        return names == null ? diagnosis : diagnosis.table(names.group(1)).column(names.group(2));
    }

    private static ErrorKind kind(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return StandardErrors.INSTANCE.kind(error);
        }
        switch (state) {
            case "23001":
                return ErrorKind.FOREIGN_KEY;
            case "23P01":
                return ErrorKind.UNIQUE;
            case "40P01":
                return ErrorKind.DEADLOCK;
            case "55P03":
                return ErrorKind.LOCK_TIMEOUT;
            case "25P02":
                return ErrorKind.ABORTED;
            case "57014":
                return ErrorKind.TIMEOUT;
            case "53300", "57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "3D000":
                return ErrorKind.CONNECTION;
            case "42804", "42846":
                return ErrorKind.INVALID_SQL;
            default:
                return StandardErrors.INSTANCE.kind(error);
        }
    }
}
