package app;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table(name = "users")
public record User(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 50) String username,
        @Nullable String bio,
        Optional<String> website,
        @Default("0.00") @Column(precision = 10, scale = 2) BigDecimal balance,
        Role role,
        boolean active,
        @Embedded Audit audit,
        @Version int version) {}
