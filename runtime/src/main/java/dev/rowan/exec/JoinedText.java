package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.render.Quoter;
import java.util.List;
import java.util.stream.Collectors;

/** How the tables of a joined family stand in the texts of queries for single records. */
final class JoinedText {
    private final TableMeta meta;
    private final Quoter quoter;

    JoinedText(TableMeta meta, Quoter quoter) {
        this.meta = meta;
        this.quoter = quoter;
    }

    /** A column with its table. */
    String column(ColumnMeta column) {
        List<Integer> places = meta.places(column.name());
        String all = places.stream()
                .map(place -> column(meta.tables().get(place), column))
                .collect(Collectors.joining(", "));
        return places.size() == 1 ? all : "coalesce(" + all + ")";
    }

    /** All tables: each row of a member is in both of its own, and one of the family in that of its member. */
    String from() {
        List<TableMeta> tables = meta.tables();
        TableMeta base = tables.get(0);
        StringBuilder text = new StringBuilder(name(base));
        for (int place = 1; place < tables.size(); place++) {
            if (!meta.isRead(place)) {
                continue;
            }
            TableMeta part = tables.get(place);
            text.append(meta.discriminator() == null ? " left join " : " join ")
                    .append(name(part))
                    .append(meta.key().stream()
                            .map(key -> column(part, key) + " = " + column(base, key))
                            .collect(Collectors.joining(" and ", " on ", "")));
        }
        return text.toString();
    }

    private String column(TableMeta table, ColumnMeta column) {
        return quoter.quote(table.name()) + "." + quoter.quote(column.name());
    }

    private String name(TableMeta table) {
        return quoter.qualified(table.schema(), table.name());
    }
}
