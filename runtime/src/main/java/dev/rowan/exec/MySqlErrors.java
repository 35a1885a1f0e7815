package dev.rowan.exec;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of MySQL, MariaDB and what speaks their protocol; their numbers are shared, their texts nearly so. */
final class MySqlErrors implements ErrorReader {
    private static final Pattern UNGROUPED =
            Pattern.compile("(?:nonaggregated column '(?:[^'.]*\\.)?|Unknown column ')(?:([^'.]*)\\.)?([^'.]*)'");
    private static final Pattern KEY = Pattern.compile(" for key '([^']+)'$");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\((?:`[^`]+`\\.)?`([^`]+)`, CONSTRAINT `([^`]+)` FOREIGN KEY \\(`([^`]+)`\\)");
    private static final Pattern QUOTED_COLUMN = Pattern.compile("^(?:\\(conn=\\d+\\) )?(?:Column|Field) '([^']+)' ");
    private static final Pattern VALUE_COLUMN = Pattern.compile(" for column ['`]([^']+?)['`] at row \\d+$");
    private static final Pattern JSON_COLUMN = Pattern.compile(" in value for column '([^']+)'\\.$");
    private static final Pattern CHECK =
            Pattern.compile("^(?:\\(conn=\\d+\\) )?Check constraint '([^']+)' is violated\\.$");
    private static final Pattern MARIADB_CHECK =
            Pattern.compile("^(?:\\(conn=\\d+\\) )?CONSTRAINT `([^`]+)` failed for (?:`[^`]+`\\.)?`([^`]+)`$");

    @Override
    public Diagnosis read(SQLException error) {
        ErrorText text = ErrorText.of(error);
        ErrorKind kind = kind(error);
        switch (kind) {
            case UNIQUE:
                return unique(text);
            case FOREIGN_KEY:
                return foreignKey(text);
            case NOT_NULL:
                return Diagnosis.of(kind).column(text.group(QUOTED_COLUMN));
            case CHECK:
                return check(text);
            case DATA:
                return data(text);
            case INVALID_SQL:
                return inSelect(text);
            default:
                return Diagnosis.of(kind);
        }
    }

    private static ErrorKind kind(SQLException error) {
        switch (error.getErrorCode()) {
            case 1022, 1062, 1169, 1557, 1586, 1859:
                return ErrorKind.UNIQUE;
            case 1216, 1217, 1451, 1452, 1761, 1762:
                return ErrorKind.FOREIGN_KEY;
            case 1048, 1263, 1364, 1566:
                return ErrorKind.NOT_NULL;
            case 3819, 4025:
                return ErrorKind.CHECK;
            case 1264, 1265, 1292, 1365, 1366, 1367, 1406, 1411, 1426, 1441, 1690, 3140, 3141, 3144, 3155, 3156, 4038:
                return ErrorKind.DATA;
            case 1213, 1614:
                return ErrorKind.DEADLOCK;
            case 1205, 3572, 3058:
                return ErrorKind.LOCK_TIMEOUT;
            case 1020, 1689:
                return ErrorKind.SERIALIZATION;
            case 1317, 1969, 3024:
                return ErrorKind.TIMEOUT;
            case 1040,
                    1042,
                    1043,
                    1053,
                    1077,
                    1079,
                    1080,
                    1152,
                    1153,
                    1158,
                    1159,
                    1160,
                    1161,
                    1184,
                    1203,
                    1226,
                    1927,
                    2002,
                    2003,
                    2006,
                    2013,
                    4031:
                return ErrorKind.CONNECTION;
            case 1044, 1045, 1142, 1143, 1227, 1370, 1698:
                return ErrorKind.ACCESS;
            // an aggregate, or a function over a window, where there can be none
            case 1111, 3593, 4015:
                return ErrorKind.INVALID_SQL;
            default:
                ErrorKind kind = StandardErrors.INSTANCE.kind(error);
                // while a stream is read Connector/J has no state for what it tells of a broken connection
                return kind == ErrorKind.OTHER && error.getCause() instanceof IOException ? ErrorKind.CONNECTION : kind;
        }
    }

    /** MySQL from 8.0.19 on says {@code table.key}, earlier ones and MariaDB the key alone. */
    private static Diagnosis unique(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.UNIQUE);
        String key = text.group(KEY);
        if (key == null) {
            return diagnosis;
        }
        int dot = key.lastIndexOf('.');
        return dot < 0
                ? diagnosis.constraint(key)
                : diagnosis.constraint(key.substring(dot + 1)).table(key.substring(0, dot));
    }

    private static Diagnosis foreignKey(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.FOREIGN_KEY);
        Matcher names = text.find(FOREIGN_KEY);
        return names == null
                ? diagnosis
                : diagnosis.table(names.group(1)).constraint(names.group(2)).column(names.group(3));
    }

    private static Diagnosis check(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.CHECK);
        Matcher maria = text.find(MARIADB_CHECK);
        return maria == null
                ? diagnosis.constraint(text.group(CHECK))
                : diagnosis.constraint(maria.group(1)).table(maria.group(2));
    }

    /** A column that is neither grouped nor aggregated is told with its database and table. */
    private static Diagnosis inSelect(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.INVALID_SQL);
        Matcher names = text.find(UNGROUPED);
        return names == null ? diagnosis : diagnosis.table(names.group(1)).column(names.group(2));
    }

    private static Diagnosis data(ErrorText text) {
        Diagnosis diagnosis = Diagnosis.of(ErrorKind.DATA);
        String column = text.group(VALUE_COLUMN);
        if (column == null) {
            column = text.group(JSON_COLUMN);
        }
        if (column == null) {
            return diagnosis;
        }
        String[] path = column.replace("`", "").split("\\.");
        return path.length < 2
                ? diagnosis.column(path[0])
                : diagnosis.column(path[path.length - 1]).table(path[path.length - 2]);
    }
}
