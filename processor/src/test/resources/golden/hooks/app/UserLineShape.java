package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.type.RowInput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads {@link UserLine} records from {@code USER}, by one statement: {@code user}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class UserLineShape extends Shape<UserLine> implements KeyedShape<UserLine, Long> {
    /**
     * The shape over the table under its own name.
     */
    public static final UserLineShape USER_LINE = new UserLineShape(UserTable.USER);

    /**
     * The shape over the table under any name.
     */
    public UserLineShape(UserTable table) {
        super(table, table.title(), table.shown(), table.good(), table.home.shout());
    }

    @Override
    public Select<UserLine> byKey(Long key) {
        UserTable table = (UserTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<UserLine, Long> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public UserLine read(RowInput in, int at) {
        return new UserLine(
                in.stringAt(at),
                in.stringOrNullAt(at + 1),
                in.booleanAt(at + 2),
                in.stringOrNullAt(at + 3));
    }
}
