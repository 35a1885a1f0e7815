package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components that pass a converter. */
@Table
public record Converted(
        @Id @Generated long id,
        @Convert(CommaSeparated.class) List<String> words,
        @Convert(Mirrored.class) String mirrored,
        @Convert(Mirrored.class) @Nullable String maybe) {}
