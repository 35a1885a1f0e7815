package dev.rowan.render;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.PlaceValue;
import dev.rowan.sql.node.RowCount;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.type.SqlTypes;

/** The pages of one query by number, in one syntax: a text for each size, in which the rows before are a parameter. Safe for use by many threads. */
public final class NumberedText {
    private static final RowCount BEFORE = RowCount.of(new BindNode(SqlTypes.INT64, new PlaceValue(0)));

    private final SelectNode query;
    private final Syntax syntax;
    private final PageTexts texts = new PageTexts();

    /** The pages of a query in the order in which they are read. */
    public NumberedText(SelectNode query, Syntax syntax) {
        this.query = query;
        this.syntax = syntax;
    }

    /**
     * The text for some rows.
     *
     * @param first whether they are the first; otherwise the first {@link PlaceValue} stands for how many are before them
     * @param rows how many
     */
    public Rendered page(boolean first, long rows) {
        Form form = new Form(first, rows);
        Rendered known = texts.get(form);
        return known == null ? texts.keep(form, written(form)) : known;
    }

    private Rendered written(Form form) {
        SelectNode part = query.withLimit(RowCount.of(form.rows()));
        return SqlRenderer.render(form.first() ? part : part.withOffset(BEFORE), syntax);
    }

    private record Form(boolean first, long rows) {}
}
