package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectList;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a select list that many queries have, if it is one of columns of one source. Made once for each syntax, since
 * these are most of what many queries consist of.
 *
 * @param source the source; null if the list is another, which has no texts
 * @param columns the columns
 * @param plain their names
 * @param qualified their names behind the source's
 */
record SharedColumns(@Nullable Source source, List<ColumnNode> columns, String plain, String qualified) {
    private static final SharedColumns NONE = new SharedColumns(null, List.of(), "", "");

    static SharedColumns of(SelectList list, Syntax syntax) {
        if (list.remembered(syntax) instanceof SharedColumns known) {
            return known;
        }
        SharedColumns made = make(list, syntax);
        list.remember(syntax, made);
        return made;
    }

    private static SharedColumns make(SelectList list, Syntax syntax) {
        Source source = source(list);
        if (source == null) {
            return NONE;
        }
        List<ColumnNode> columns = new ArrayList<>(list.size());
        SqlWriter plain = new SqlWriter(syntax.quoter());
        SqlWriter qualified = new SqlWriter(syntax.quoter());
        String separator = "";
        for (Node node : list) {
            ColumnNode column = (ColumnNode) node;
            columns.add(column);
            plain.raw(separator).name(column.name());
            qualified.raw(separator).name(source.qualifier()).raw(".").name(column.name());
            separator = ", ";
        }
        return new SharedColumns(
                source,
                List.copyOf(columns),
                plain.done().sql(),
                qualified.done().sql());
    }

    /** The one source, if its columns are written as they are called. */
    private static @Nullable Source source(SelectList list) {
        Source only = null;
        for (Node node : list) {
            if (!(node instanceof ColumnNode column) || only != null && !only.equals(column.source())) {
                return null;
            }
            only = column.source();
        }
        boolean path = only instanceof TableSource table && table.path() != null;
        return only == null || path || only instanceof ElementsSource || JoinedSources.is(only) ? null : only;
    }
}
