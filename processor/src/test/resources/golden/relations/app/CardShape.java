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

/**
 * Reads {@link Card} records from {@code PERSON}, by 3 statements:
 * <ol>
 * <li>{@code person}, joined with {@code passport}
 * <li>{@code clubs}: {@code club}, by key
 * <li>{@code since}: {@code membership}, joined with {@code club}, {@code sponsor}, by key
 * </ol>
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CardShape extends Shape<Card> implements KeyedShape<Card, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final CardShape CARD = new CardShape(PersonTable.PERSON);

    /**
     * What {@code passport} is read by.
     */
    public final ShapeToOne<PassportTable, Passport> passport;

    /**
     * What {@code clubs} is read by.
     */
    public final ShapeToMany<ClubTable, Club> clubs;

    /**
     * What {@code since} is read by.
     */
    public final ShapeToMany<MembershipTable, Card.Joined> since;

    /**
     * The shape over the table under any name.
     */
    public CardShape(PersonTable table) {
        super(table, table.name);
        this.passport = add("passport", ShapeToOne.of(table.passport, Shape::of));
        this.clubs = add("clubs", ShapeToMany.of(table.clubs, Shape::of));
        this.since = add("since", ShapeToMany.of(table.memberships, Card_JoinedShape::new));
    }

    @Override
    public Select<Card> byKey(Long key) {
        PersonTable table = (PersonTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<Card, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<Card> draft(RowInput in, int at, ShapeInput parts) {
        var name = in.stringAt(at);
        var passport = parts.one(this.passport, in, at);
        var clubs = parts.many(this.clubs, in, at);
        var since = parts.many(this.since, in, at);
        return () -> new Card(name, passport.get(), clubs.get(), since.get());
    }
}
