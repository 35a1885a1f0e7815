package lib;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Address}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record lib/Address PUBLIC SNAKE_CASE
        @Embeddable
        @Index value=["city","postCode"]
        component street java.lang/String
        component postCode java.lang/String
        @Column name=["zip"]
        @Unique
        nullable city java.lang/String
        component kind lib/Address.Kind
        nullable point lib/Point
        @Embedded prefix=["geo_"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AddressColumns<R> extends Part<Address> {
    /**
     * The column of {@link Address#street()}.
     */
    public final TextColumn<R> street;

    /**
     * The column of {@link Address#postCode()}.
     */
    public final TextColumn<R> postCode;

    /**
     * The column of {@link Address#city()}.
     */
    public final TextColumn<R> city;

    /**
     * The column of {@link Address#kind()}.
     */
    public final DomainColumn<R, Address.Kind, TextExpr> kind;

    /**
     * The columns of {@link Address#point()}.
     */
    public final PointColumns<R> point;

    /**
     * The columns, in the order of the record's components.
     */
    public AddressColumns(TextColumn<R> street, TextColumn<R> postCode, TextColumn<R> city,
            DomainColumn<R, Address.Kind, TextExpr> kind, PointColumns<R> point) {
        super(List.of(street, postCode, city, kind, point.latitude, point.longitude));
        this.street = street;
        this.postCode = postCode;
        this.city = city;
        this.kind = kind;
        this.point = point;
    }

    @Override
    public Address read(RowInput in, int at) {
        return new Address(
                in.stringAt(at),
                in.stringAt(at + 1),
                in.stringOrNullAt(at + 2),
                in.at(at + 3, this.kind.type()),
                in.allNullAt(at + 4, 2) ? null : new Point(in.doubleAt(at + 4),
                        in.doubleAt(at + 5)));
    }
}
