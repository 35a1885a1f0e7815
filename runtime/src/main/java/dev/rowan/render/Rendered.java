package dev.rowan.render;

import dev.rowan.type.RowOutput;
import java.util.List;

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

    /** Binds all values in order. */
    public void bind(RowOutput out) {
        for (Bind bind : binds) {
            bind.bind(out);
        }
    }
}
