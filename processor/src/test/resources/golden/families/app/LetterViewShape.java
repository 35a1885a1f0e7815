package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.sql.Sql;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link LetterView} records from {@code LETTER}, by one statement: {@code letter}, joined with {@code contact}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LetterViewShape extends Shape<LetterView> implements KeyedShape<LetterView, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final LetterViewShape LETTER_VIEW = new LetterViewShape(LetterTable.LETTER);

    /**
     * What {@code contact} is read by.
     */
    public final ShapeToOne<ContactTable, Contact> contact;

    /**
     * The shape over the table under any name.
     */
    public LetterViewShape(LetterTable table) {
        super(table, table.text);
        this.contact = add("contact", ShapeToOne.of(table.contact, Shape::of));
    }

    @Override
    public Select<LetterView> byKey(Long key) {
        LetterTable table = (LetterTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<LetterView, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<LetterView> draft(RowInput in, int at, ShapeInput parts) {
        var text = in.stringAt(at);
        var contact = parts.one(this.contact, in, at);
        return () -> new LetterView(text, contact.get());
    }

    @Override
    public @Nullable Object part(LetterView row, int place) {
        return switch (place) {
            case 0 -> row.text();
            case 1 -> row.contact();
            default -> throw new IndexOutOfBoundsException(place);
        };
    }
}
