package dev.rowan.session;

import dev.rowan.meta.TableMeta;

/** Whether a text of SQL may speak of a table: by its name as a word, quoted or not, whatever else that may mean there. */
final class Mentions {
    private Mentions() {}

    /** Whether it may speak of a table, or of one of those that it is made of. */
    static boolean of(String sql, TableMeta table) {
        return of(sql, table.name()) || table.tables().stream().anyMatch(part -> of(sql, part.name()));
    }

    static boolean of(String sql, String name) {
        for (int at = indexOf(sql, name, 0); at >= 0; at = indexOf(sql, name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1));
            if (begins && (end == sql.length() || !Character.isJavaIdentifierPart(sql.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(String sql, String name, int from) {
        for (int i = from; i <= sql.length() - name.length(); i++) {
            if (sql.regionMatches(true, i, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }
}
