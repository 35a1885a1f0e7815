package lang;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link Iterable} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class IterableProjection {
    private IterableProjection() {
    }

    /**
     * A {@link Iterable} for each row, from one selection for each component.
     */
    public static Projection<Iterable> iterable(Selection<? extends String> name,
            Selection<? extends Integer> a, Selection<? extends Object> object) {
        return new Projection<Iterable>(List.of(name, a, object)) {
            @Override
            public Iterable read(RowInput in, int at) {
                return new Iterable(
                        name.read(in, at + offset(0)),
                        a.read(in, at + offset(1)),
                        object.read(in, at + offset(2)));
            }
        };
    }
}
