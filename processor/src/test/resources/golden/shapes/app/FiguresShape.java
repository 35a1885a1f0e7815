package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads {@link Figures} records from {@code AUTHOR}, by 3 statements:
 * <ol>
 * <li>{@code author}
 * <li>{@code books}: {@code book}, by key
 * <li>{@code last}: {@code book}, the first 2 of each, joined with {@code author}, by key
 * </ol>
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class FiguresShape extends Shape<Figures> implements KeyedShape<Figures, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final FiguresShape FIGURES = new FiguresShape(AuthorTable.AUTHOR);

    /**
     * What {@code books} is read by.
     */
    public final ShapeToMany<BookTable, Book> books;

    /**
     * What {@code last} is read by.
     */
    public final ShapeToMany<BookTable, BookLine> last;

    /**
     * The shape over the table under any name.
     */
    public FiguresShape(AuthorTable table) {
        super(table, table.books.aggregate(row -> Sql.sum(row.size.pages)).coalesce(0),
                table.books.aggregate(row -> Sql.sum(row.size.pages)),
                table.books.aggregate(row -> Sql.avg(row.size.pages), Figures::verse),
                table.books.aggregate(row -> Sql.min(row.title)),
                table.books.aggregate(row -> Sql.max(row.sequel().size.height)), table.books.any(),
                table.books.count(Figures::verse));
        this.books = add("books", ShapeToMany.of(table.books, Shape::of)
                .orderBy(other -> List.of(other.sequel().title.desc(), other.size.pages.asc(),
                other.id.asc())));
        this.last = add("last", ShapeToMany.of(table.books, BookLineShape::new)
                .orderBy(other -> List.of(other.title.asc()))
                .top(2, other -> List.of(other.title.desc())));
    }

    @Override
    public Select<Figures> byKey(Long key) {
        AuthorTable table = (AuthorTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<Figures, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<Figures> draft(RowInput in, int at, ShapeInput parts) {
        var pages = in.longAt(at);
        var pagesIfAny = in.longOrNullAt(at + 1);
        var mean = in.decimalOrNullAt(at + 2);
        var row = Optional.ofNullable(in.stringOrNullAt(at + 3));
        var tallest = in.intOrNullAt(at + 4);
        var writes = in.booleanAt(at + 5);
        var poems = in.longAt(at + 6);
        var books = parts.many(this.books, in, at);
        var last = parts.many(this.last, in, at);
        return () -> new Figures(pages, pagesIfAny, mean, row, tallest, writes, poems, books.get(),
                last.get());
    }
}
