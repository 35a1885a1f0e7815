package dev.rowan.exec;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Errors of SQLite, whose driver puts the extended result code's name in front of the message. */
final class SqliteErrors implements ErrorReader {
    private static final Pattern CODE = Pattern.compile("^\\[SQLITE_(\\w+)\\]");
    private static final Pattern FAILED = Pattern.compile("constraint failed: ([^,)]+)(?:, [^)]+)?\\)$");
    private static final Pattern CHECK_FAILED = Pattern.compile("\\(CHECK constraint failed: (\\w+)\\)$");

    /** The check without a name that Rowan gives to columns whose type keeps too much. */
    private static final Pattern COLUMN_CHECK = Pattern.compile(
            "\\(CHECK constraint failed: (?:length\\(\"?(\\w+)\"?\\) <= \\d+|json_valid\\(\"?(\\w+)\"?\\))\\)$");

    @Override
    public Diagnosis read(SQLException error) {
        ErrorText text = ErrorText.of(error);
        Matcher column = text.find(COLUMN_CHECK);
        if (column != null) {
            return Diagnosis.of(ErrorKind.DATA).column(column.group(1) == null ? column.group(2) : column.group(1));
        }
        Diagnosis diagnosis = Diagnosis.of(kind(text.group(CODE), error));
        switch (diagnosis.kind()) {
            case UNIQUE, NOT_NULL, DATA:
                return withColumn(diagnosis, text.find(FAILED));
            case CHECK:
                return diagnosis.constraint(text.group(CHECK_FAILED));
            default:
                return diagnosis;
        }
    }

    private static ErrorKind kind(@Nullable String code, SQLException error) {
        if (code == null) {
            return byNumber(error);
        }
        switch (code) {
            case "CONSTRAINT_UNIQUE", "CONSTRAINT_PRIMARYKEY", "CONSTRAINT_ROWID":
                return ErrorKind.UNIQUE;
            case "CONSTRAINT_FOREIGNKEY":
                return ErrorKind.FOREIGN_KEY;
            case "CONSTRAINT_TRIGGER":
                return isRestrict(error) ? ErrorKind.FOREIGN_KEY : ErrorKind.CHECK;
            case "CONSTRAINT_NOTNULL":
                return ErrorKind.NOT_NULL;
            case "CONSTRAINT", "CONSTRAINT_CHECK", "CONSTRAINT_VTAB":
                return ErrorKind.CHECK;
            case "CONSTRAINT_DATATYPE", "MISMATCH", "TOOBIG", "RANGE":
                return ErrorKind.DATA;
            case "BUSY_SNAPSHOT":
                return ErrorKind.SERIALIZATION;
            case "INTERRUPT":
                return ErrorKind.TIMEOUT;
            case "ERROR", "ERROR_MISSING_COLLSEQ":
                return ErrorKind.INVALID_SQL;
            case "AUTH", "PERM":
                return ErrorKind.ACCESS;
            default:
                return byPrefix(code);
        }
    }

    /** ON DELETE RESTRICT is a trigger of SQLite's own. */
    private static boolean isRestrict(SQLException error) {
        return error.getMessage() != null && error.getMessage().endsWith("(FOREIGN KEY constraint failed)");
    }

    private static ErrorKind byPrefix(String code) {
        if (code.startsWith("BUSY") || code.startsWith("LOCKED")) {
            return ErrorKind.LOCK_TIMEOUT;
        }
        if (code.startsWith("CANTOPEN") || code.equals("NOTADB")) {
            return ErrorKind.CONNECTION;
        }
        return ErrorKind.OTHER;
    }

    private static ErrorKind byNumber(SQLException error) {
        switch (error.getErrorCode()) {
            case 5, 6:
                return ErrorKind.LOCK_TIMEOUT;
            case 9:
                return ErrorKind.TIMEOUT;
            case 14:
                return ErrorKind.CONNECTION;
            default:
                return StandardErrors.INSTANCE.kind(error);
        }
    }

    /** {@code users.email}, or {@code posts.author_id, posts.slug} of which the first is told. */
    private static Diagnosis withColumn(Diagnosis diagnosis, @Nullable Matcher failed) {
        if (failed == null) {
            return diagnosis;
        }
        String path = failed.group(1);
        int dot = path.lastIndexOf('.');
        return dot < 0 ? diagnosis : diagnosis.table(path.substring(0, dot)).column(path.substring(dot + 1));
    }
}
