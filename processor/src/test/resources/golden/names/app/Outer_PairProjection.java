package app;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link Outer.Pair} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Outer_PairProjection {
    private Outer_PairProjection() {
    }

    /**
     * A {@link Outer.Pair} for each row, from one selection for each component.
     */
    public static Projection<Outer.Pair> pair(Selection<? extends String> in,
            Selection<? extends String> at) {
        return new Projection<Outer.Pair>(List.of(in, at)) {
            @Override
            public Outer.Pair read(RowInput in_, int at_) {
                return new Outer.Pair(
                        in.read(in_, at_ + offset(0)),
                        at.read(in_, at_ + offset(1)));
            }
        };
    }
}
