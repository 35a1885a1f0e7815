package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Home}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Home PUBLIC SNAKE_CASE
        @Embeddable
        method shout iaur java.lang/String
        @Hybrid
        method shout saur dev.rowan.sql/TextExpr
        parameter app/HomeColumns<? extends java.lang/Object>
        holds java.lang/String
        component city java.lang/String
        @Length max=["5"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class HomeColumns<R> extends Part<Home> {
    /**
     * The column of {@link Home#city()}.
     */
    public final TextColumn<R> city;

    /**
     * The columns, in the order of the record's components.
     */
    public HomeColumns(TextColumn<R> city) {
        super(List.of(city));
        this.city = city;
    }

    @Override
    public Home read(RowInput in, int at) {
        return new Home(
                in.stringAt(at));
    }

    /**
     * The twin of {@link Home#shout()} in SQL.
     */
    public TextExpr shout() {
        return Home.shout(this);
    }
}
