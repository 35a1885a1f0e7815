package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.util.Optional;
import lib.Address;
import org.jspecify.annotations.Nullable;

@Table
@Unique({"name", "home.city"})
@Index({"name", "work.point.latitude desc"})
public record Customer(
        @Id long id,
        String name,
        @Embedded Address home,
        @Embedded(prefix = "work_") @Nullable Address work,
        @Embedded(prefix = "alt_") Optional<Address> alternative) {}
