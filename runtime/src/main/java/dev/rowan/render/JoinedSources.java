package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.List;

/**
 * Tables of joined families, which are several tables of the database: that of the family under the name that the source
 * has in the statement, and those of members beside it. Of one member all rows are in both; of the family each row is in
 * that of its member.
 */
final class JoinedSources {
    private final SqlWriter out;

    JoinedSources(SqlWriter out) {
        this.out = out;
    }

    /** Whether a source is several tables. */
    static boolean is(Source source) {
        return source instanceof TableSource table && table.meta().isJoined();
    }

    /** Whether a row is in some of the tables only. */
    static boolean mayMiss(Source source) {
        return is(source) && source instanceof TableSource table && table.meta().discriminator() == null;
    }

    /** What a column's table is called in the statement. */
    static String qualifier(Source source, String column) {
        return source instanceof TableSource table && table.meta().isJoined()
                ? qualifier(table, table.meta().place(column))
                : source.qualifier();
    }

    /** Whether a column is in the tables of several members, of which a row is in one. */
    static boolean isShared(TableSource table, String column) {
        return table.meta().isJoined() && table.meta().places(column).size() > 1;
    }

    /** A column that several members have. */
    static void shared(TableSource table, String column, SqlWriter out) {
        String separator = "coalesce(";
        for (int place : table.meta().places(column)) {
            out.raw(separator).name(qualifier(table, place)).raw(".").name(column);
            separator = ", ";
        }
        out.raw(")");
    }

    /** What one of the tables is called in the statement. */
    static String qualifier(TableSource table, int place) {
        if (place == 0) {
            return table.qualifier();
        }
        String name = table.meta().tables().get(place).name();
        return table.alias() == null ? name : table.alias() + "_" + name;
    }

    /** One of the tables. */
    static TableSource table(TableSource joined, int place) {
        String alias = joined.alias() == null ? null : qualifier(joined, place);
        return TableSource.of(joined.meta().tables().get(place), alias);
    }

    /** The tables of members, behind that of the family. */
    void members(TableSource table, Part part) {
        TableMeta meta = table.meta();
        String keyword = meta.discriminator() == null ? " left join " : " join ";
        List<TableMeta> tables = meta.tables();
        for (int place = 1; place < tables.size(); place++) {
            if (!meta.isRead(place)) {
                continue;
            }
            String qualifier = qualifier(table, place);
            out.raw(keyword);
            part.write(table(table, place));
            String separator = " on ";
            for (ColumnMeta key : meta.key()) {
                out.raw(separator).name(qualifier).raw(".").name(key.name());
                out.raw(" = ").name(table.qualifier()).raw(".").name(key.name());
                separator = " and ";
            }
        }
    }

    /** Writes one of the tables. */
    interface Part {
        void write(TableSource source);
    }
}
