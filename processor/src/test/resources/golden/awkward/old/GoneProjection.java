package old;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link Gone} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class GoneProjection {
    private GoneProjection() {
    }

    /**
     * A {@link Gone} for each row, from one selection for each component.
     */
    public static Projection<Gone> gone(Selection<? extends Old.Kind> kind) {
        return new Projection<Gone>(List.of(kind)) {
            @Override
            public Gone read(RowInput in, int at) {
                return new Gone(
                        kind.read(in, at + offset(0)));
            }
        };
    }
}
