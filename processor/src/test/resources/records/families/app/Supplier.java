package app;

import dev.rowan.annotation.*;
import org.jspecify.annotations.Nullable;

@DiscriminatorValue("supplier")
public record Supplier(
        @Id @Generated long id,
        @Column(length = 80) String name,
        @Version int version,
        @Column(length = 20) @Nullable String note,
        @Default("7") int days,
        @References(value = Customer.class, relation = "broker") @Nullable Long brokerId)
        implements Contact {}
