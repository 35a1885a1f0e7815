package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Types called like those that generated code uses. */
@Table
public record Column(@Id long id, List list, SqlType type, @Embedded Mapping mapping) {

    public record List(String value) {}

    public record SqlType(String value) {}
}
