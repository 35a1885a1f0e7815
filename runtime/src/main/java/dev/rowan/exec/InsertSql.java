package dev.rowan.exec;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/** The parts of an insert: {@code insert into t (a, b) values }, {@code (?, ?)}, {@code  returning c}. */
final class InsertSql {
    private final String head;
    private final String row;
    private final String tail;
    private final List<String> parameters;
    private final boolean reads;
    private final String single;

    InsertSql(String head, String row, String tail, List<String> parameters, boolean reads) {
        this.head = head;
        this.row = row;
        this.tail = tail;
        this.parameters = List.copyOf(parameters);
        this.reads = reads;
        this.single = head + row + tail;
    }

    /** The insert of one row. */
    String single() {
        return single;
    }

    /** Whether the server makes values that are to be read. */
    boolean reads() {
        return reads;
    }

    /** What the parameters of one row are called. */
    List<String> parameters() {
        return parameters;
    }

    /** The same without what the server makes being read. */
    InsertSql unread() {
        return reads ? new InsertSql(head, row, "", parameters, false) : this;
    }

    /** Whether several rows can go into one statement. */
    boolean repeatable() {
        return !row.isEmpty();
    }

    /** The insert of several rows in one statement. */
    String rows(int count) {
        StringBuilder sql = new StringBuilder(head.length() + count * (row.length() + 2) + tail.length());
        sql.append(head).append(row);
        for (int i = 1; i < count; i++) {
            sql.append(", ").append(row);
        }
        return sql.append(tail).toString();
    }

    /** What the parameters of several rows are called. */
    List<String> parameters(int count) {
        return new Repeated(parameters, count);
    }

    /** Names that are there again for each row; they are only read where something goes wrong. */
    private static final class Repeated extends AbstractList<String> {
        private final List<String> names;
        private final int times;

        Repeated(List<String> names, int times) {
            this.names = names;
            this.times = times;
        }

        @Override
        public String get(int index) {
            return names.get(Objects.checkIndex(index, size()) % names.size());
        }

        @Override
        public int size() {
            return names.size() * times;
        }
    }
}
