package dev.rowan.render;

import dev.rowan.meta.Stamps;
import dev.rowan.sql.node.Moment;
import dev.rowan.type.RowOutput;
import java.util.List;
import java.util.function.Supplier;

/**
 * A statement's text with {@code ?} for each bind, and the binds in order.
 *
 * @param sql the text
 * @param binds the values
 */
public record Rendered(String sql, List<Bind> binds) {
    /** Copies the binds. */
    public Rendered {
        binds = List.copyOf(binds);
    }

    /** The same, with the moment where the time of its execution stands. */
    public Rendered at(Supplier<Stamps> stamps) {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i).value() == Moment.NOW) {
                Stamps moment = stamps.get();
                return new Rendered(
                        sql, binds.stream().map(bind -> bind.at(moment)).toList());
            }
        }
        return this;
    }

    /** Binds all values in order. */
    public void bind(RowOutput out) {
        for (Bind bind : binds) {
            bind.bind(out);
        }
    }
}
