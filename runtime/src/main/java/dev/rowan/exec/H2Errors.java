package dev.rowan.exec;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Errors of H2. */
final class H2Errors implements ErrorReader {
    private static final String NAME = "(?:\"\"([^\"]+)\"\"|(\\w+))";
    private static final Pattern UNIQUE =
            Pattern.compile("^[^\"]*\"" + path() + "(?: INDEX " + path() + "| PRIMARY KEY)? ON " + path() + "\\(");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("^[^\"]*\"" + path() + ": " + path() + " FOREIGN KEY\\(" + NAME);
    private static final Pattern COLUMN = Pattern.compile("^[^\"]*\"(?:\"\"([^\"]+)\"\"|(\\w+))[\" ]");
    private static final Pattern CHECK = Pattern.compile("^[^\"]*\"" + path() + ": ");
    private static final Pattern UNGROUPED = Pattern.compile("^[^\"]*\"(?:[^\".]*\\.)*([^\".]+)\" ");
    private static final Pattern INDEX_SUFFIX =
            Pattern.compile("(.+)_INDEX_[0-9A-F]+(?:_\\d+)?", Pattern.CASE_INSENSITIVE);

    /** H2 has ended a transaction as the victim of a deadlock, and stumbles over that before it tells. */
    private static final Pattern VICTIM = Pattern.compile(
            "^[^\"]*\"Transaction (?:\\d+ has status ROLLING_BACK|was illegally transitioned from \\w+ to ROLLING_BACK)");

    @Override
    public Diagnosis read(SQLException error) {
        ErrorText text = ErrorText.of(error);
        ErrorKind kind = kind(error, text);
        switch (kind) {
            case UNIQUE:
                return unique(text);
            case FOREIGN_KEY:
                return foreignKey(text);
            case NOT_NULL:
                return Diagnosis.of(kind).column(name(text.find(COLUMN), 1));
            case CHECK:
                return Diagnosis.of(kind).constraint(name(text.find(CHECK), 1));
            case INVALID_SQL:
                return error.getErrorCode() == 90016
                        ? Diagnosis.of(kind).column(text.group(UNGROUPED))
                        : Diagnosis.of(kind);
            case DATA:
                return error.getErrorCode() == 22001
                        ? Diagnosis.of(kind).column(name(text.find(COLUMN), 1))
                        : Diagnosis.of(kind);
            default:
                return Diagnosis.of(kind);
        }
    }

    private static ErrorKind kind(SQLException error, ErrorText text) {
        switch (error.getErrorCode()) {
            case 23503, 23506:
                return ErrorKind.FOREIGN_KEY;
            case 23513, 23514:
                return ErrorKind.CHECK;
            case 40001:
                return ErrorKind.DEADLOCK;
            case 50000:
                return text.find(VICTIM) != null ? ErrorKind.DEADLOCK : StandardErrors.INSTANCE.kind(error);
            case 50200:
                return ErrorKind.LOCK_TIMEOUT;
            case 90131, 90143:
                return ErrorKind.SERIALIZATION;
            case 57014:
                return ErrorKind.TIMEOUT;
            case 90007, 90013, 90020, 90046, 90067, 90098, 90108, 90121, 90135, 90138, 90146:
                return ErrorKind.CONNECTION;
            case 90096:
                return ErrorKind.ACCESS;
            case 50100, 90053:
                return ErrorKind.INVALID_SQL;
            case 90005, 90095:
                return ErrorKind.DATA;
            default:
                return StandardErrors.INSTANCE.kind(error);
        }
    }

    /** {@code "PUBLIC.UQ_EMAIL INDEX PUBLIC.UQ_EMAIL_INDEX_4 ON PUBLIC.USERS(EMAIL NULLS FIRST) VALUES ( ... )"}, before 2.5 without the first name. */
    private static Diagnosis unique(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.UNIQUE);
        Matcher names = text.find(UNIQUE);
        if (names == null) {
            return diagnosis;
        }
        String first = name(names, 1);
        return diagnosis
                .constraint(name(names, 3) == null ? constraintOf(first) : first)
                .table(name(names, 5));
    }

    private static Diagnosis foreignKey(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.FOREIGN_KEY);
        Matcher names = text.find(FOREIGN_KEY);
        return names == null
                ? diagnosis
                : diagnosis.constraint(name(names, 1)).table(name(names, 3)).column(name(names, 5));
    }

    /** H2 backs a constraint with an index that has its name and a suffix. */
    private static @Nullable String constraintOf(@Nullable String index) {
        if (index == null) {
            return null;
        }
        Matcher suffixed = INDEX_SUFFIX.matcher(index);
        return suffixed.matches() ? suffixed.group(1) : index;
    }

    /** A name: as it is where it was quoted, else in lower case, as Rowan writes the names that H2 folds to upper case. */
    private static @Nullable String name(@Nullable Matcher matcher, int group) {
        if (matcher == null) {
            return null;
        }
        String quoted = matcher.group(group);
        String plain = matcher.group(group + 1);
        return quoted != null || plain == null ? quoted : plain.toLowerCase(Locale.ROOT);
    }

    /** A name behind any number of qualifiers. */
    private static String path() {
        return "(?:(?:\"\"[^\"]+\"\"|\\w+)\\.)*" + NAME;
    }
}
