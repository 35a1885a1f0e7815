package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads {@link BookLine} records from {@code BOOK}, by one statement: {@code book}, joined with {@code author}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class BookLineShape extends Shape<BookLine> implements KeyedShape<BookLine, Long> {
    private static final SqlType<Genre> GENRE_TYPE = SqlTypes.enumByName(Genre.class, Genre.values());

    /**
     * The shape over the table under its own name.
     */
    public static final BookLineShape BOOK_LINE = new BookLineShape(BookTable.BOOK);

    /**
     * The shape over the table under any name.
     */
    BookLineShape(BookTable table) {
        super(table, table.title, table.genre, table.size.pages, table.size.height,
                table.author().name);
    }

    @Override
    public Select<BookLine> byKey(Long key) {
        BookTable table = (BookTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<BookLine, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public BookLine read(RowInput in, int at) {
        return new BookLine(
                in.stringAt(at),
                in.at(at + 1, GENRE_TYPE),
                new Size(in.intAt(at + 2), in.intAt(at + 3)),
                in.stringAt(at + 4));
    }
}
