package game;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Letter(@Id long id, char initial, java.lang.@Nullable Character second) {}
