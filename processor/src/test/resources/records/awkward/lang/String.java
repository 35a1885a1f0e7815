package lang;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** All of them are called like classes of {@code java.lang}. */
@Table
public record String(@Id Long id, java.lang.String name) {}
