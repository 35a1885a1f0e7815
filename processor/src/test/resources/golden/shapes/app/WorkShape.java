package app;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads {@link Work} records from {@code AUTHOR}, by 2 statements:
 * <ol>
 * <li>{@code author}; with {@code poems}: {@code book}, the first 3 of each, by join
 * <li>{@code books}: {@code book}, by key
 * </ol>
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class WorkShape extends Shape<Work> implements KeyedShape<Work, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final WorkShape WORK = new WorkShape(AuthorTable.AUTHOR);

    /**
     * What {@code books} is read by.
     */
    public final ShapeToMany<BookTable, Book> books;

    /**
     * What {@code poems} is read by.
     */
    public final ShapeToMany<BookTable, Book> poems;

    /**
     * The shape over the table under any name.
     */
    public WorkShape(AuthorTable table) {
        super(table, table.name, table.books.count());
        this.books = add("books", ShapeToMany.of(table.books, Shape::of));
        this.poems = add("poems", ShapeToMany.of(table.books, Shape::of).where(Work::verse).top(3)
                .load(Strategy.JOIN));
    }

    @Override
    public Select<Work> byKey(Long key) {
        AuthorTable table = (AuthorTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<Work, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<Work> draft(RowInput in, int at, ShapeInput parts) {
        var name = in.stringAt(at);
        var in_ = in.longAt(at + 1);
        var books = parts.many(this.books, in, at);
        var poems = parts.many(this.poems, in, at);
        return () -> new Work(name, in_, books.get(), poems.get());
    }
}
