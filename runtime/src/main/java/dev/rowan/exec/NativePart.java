package dev.rowan.exec;

import dev.rowan.render.Bind;
import dev.rowan.render.Rendered;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands for a parameter of hand-written SQL: text, with {@code ?} for each of its values.
 *
 * @param text the text
 * @param binders the values
 */
record NativePart(String text, List<Binder> binders) {
    NativePart {
        binders = List.copyOf(binders);
    }

    /** One value, or a list of them. */
    static NativePart values(List<Binder> binders) {
        return new NativePart("?" + ", ?".repeat(binders.size() - 1), binders);
    }

    /** A part that was written elsewhere. */
    static NativePart rendered(Rendered rendered) {
        List<Binder> binders = new ArrayList<>();
        for (Bind bind : rendered.binds()) {
            binders.add(bind::bind);
        }
        return new NativePart(rendered.sql(), binders);
    }
}
