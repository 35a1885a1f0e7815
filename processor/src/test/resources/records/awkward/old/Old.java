package old;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What is deprecated is mapped all the same, without a warning about what the developer did not write. */
@Table
@SuppressWarnings("deprecation")
public record Old(@Id long id, @Default(supplier = "make") String name, int x, Kind kind, @Embedded Part part) {

    @Override
    @Deprecated(forRemoval = true)
    public int x() {
        return x;
    }

    @Deprecated
    public enum Kind {
        A
    }

    @Deprecated(forRemoval = true)
    static String make() {
        return "made";
    }
}
