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
 * Reads {@link Card.Joined} records from {@code MEMBERSHIP}, by one statement: {@code membership}, joined with {@code club}, {@code sponsor}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Card_JoinedShape extends Shape<Card.Joined> implements KeyedShape<Card.Joined, MembershipKey> {
    /**
     * The shape over the table under its own name.
     */
    public static final Card_JoinedShape JOINED = new Card_JoinedShape(MembershipTable.MEMBERSHIP);

    /**
     * What {@code sponsor} is read by.
     */
    public final ShapeToOne<PersonTable, Person> sponsor;

    /**
     * The shape over the table under any name.
     */
    public Card_JoinedShape(MembershipTable table) {
        super(table, table.club().name);
        this.sponsor = add("sponsor", ShapeToOne.of(table.sponsor, Shape::of));
    }

    @Override
    public Select<Card.Joined> byKey(MembershipKey key) {
        MembershipTable table = (MembershipTable) table();
        return Sql.select(this).where(table.personId.eq(key.personId()),
                table.clubId.country.eq(key.clubId().country()),
                table.clubId.number.eq(key.clubId().number()));
    }

    @Override
    public KeyedChoice<Card.Joined, MembershipKey> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public Supplier<Card.Joined> draft(RowInput in, int at, ShapeInput parts) {
        var club = in.stringAt(at);
        var sponsor = parts.one(this.sponsor, in, at);
        return () -> new Card.Joined(club, sponsor.get());
    }
}
