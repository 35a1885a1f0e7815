package app;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Selects {@link PersonCount} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonCountProjection {
    private PersonCountProjection() {
    }

    /**
     * A {@link PersonCount} for each row, from one selection for each component.
     */
    public static Projection<PersonCount> personCount(Selection<? extends String> name,
            Selection<? extends Long> count, Selection<? extends @Nullable Person> oldest,
            Selection<? extends Place> at, Selection<? extends Optional<Integer>> in,
            Selection<? extends byte @Nullable []> raw) {
        return new Projection<PersonCount>(List.of(name, count, oldest, at, in, raw)) {
            @Override
            public PersonCount read(RowInput in_, int at_) {
                return new PersonCount(
                        name.read(in_, at_ + offset(0)),
                        count.read(in_, at_ + offset(1)),
                        oldest.read(in_, at_ + offset(2)),
                        at.read(in_, at_ + offset(3)),
                        in.read(in_, at_ + offset(4)),
                        raw.read(in_, at_ + offset(5)));
            }
        };
    }
}
