package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.sql.Sql;
import dev.rowan.sql.WritableShape;
import dev.rowan.type.RowInput;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Cycle} records from {@code BOOK}, by 3 statements:
 * <ol>
 * <li>{@code book}, joined with {@code author}, {@code sequel}, {@code sequel.author}
 * <li>{@code sequels}: {@code book}, joined with {@code author}, by key
 * <li>{@code sequels.sequels}: {@code book}, joined with {@code author}, by key
 * </ol>
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CycleShape extends WritableShape<Cycle> implements KeyedShape<Cycle, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final CycleShape CYCLE = new CycleShape(BookTable.BOOK);

    /**
     * What {@code sequels} is read by.
     */
    public final ShapeToMany<BookTable, Cycle> sequels;

    /**
     * What {@code author} is read by.
     */
    public final ShapeToOne<AuthorTable, Author> author;

    /**
     * What {@code sequel} is read by.
     */
    public final ShapeToOne<BookTable, Cycle> sequel;

    /**
     * The shape over the table under any name.
     */
    public CycleShape(BookTable table) {
        this(table, 2, 1);
    }

    private CycleShape(BookTable table, int sequels, int sequel) {
        super(table, table.id);
        this.sequels = add("sequels", ShapeToMany.of(table.sequels, sequels,
                other -> new CycleShape(other, sequels - 1, 0)));
        this.author = add("author", ShapeToOne.of(table.author, Shape::of));
        this.sequel = add("sequel", ShapeToOne.of(table.sequel, sequel,
                other -> new CycleShape(other, 0, sequel - 1)));
    }

    @Override
    public Select<Cycle> byKey(Long key) {
        BookTable table = (BookTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<Cycle, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<Cycle> draft(RowInput in, int at, ShapeInput parts) {
        var id = in.longAt(at);
        var sequels = parts.many(this.sequels, in, at);
        var author = parts.one(this.author, in, at);
        var sequel = parts.one(this.sequel, in, at);
        return () -> new Cycle(id, sequels.get(), author.get(), Optional.ofNullable(sequel.get()));
    }

    @Override
    public @Nullable Object part(Cycle row, int place) {
        return switch (place) {
            case 0 -> row.id();
            case 1 -> row.author();
            case 2 -> row.sequel().orElse(null);
            case 3 -> row.sequels();
            default -> throw new IndexOutOfBoundsException(place);
        };
    }
}
