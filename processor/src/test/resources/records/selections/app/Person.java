package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
public record Person(
        @Id @Generated long id, String name, @Nullable Integer age, @Embedded Place place, @Embedded(prefix = "w_") @Nullable Place work) {}
