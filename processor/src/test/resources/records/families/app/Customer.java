package app;

import dev.rowan.annotation.*;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@DiscriminatorValue("customer")
@Index(value = {"rank", "email"})
public record Customer(
        @Id @Generated long id,
        @Column(length = 80) String name,
        @Unique String email,
        @Column(precision = 10, scale = 2) @Nullable BigDecimal credit,
        @Column(length = 20) String note,
        @Embedded(prefix = "home_") @Nullable Place home,
        Rank rank,
        @Version int version)
        implements Contact {
    public enum Rank {
        PLAIN,
        GOLD
    }
}
