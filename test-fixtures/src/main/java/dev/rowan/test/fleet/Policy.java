package dev.rowan.test.fleet;

import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.InheritanceStrategy;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the haulier is insured by. */
@Table(name = "policies")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Policy permits Liability, Transport {
    /** The key, which is made before the row is. */
    @Nullable
    UUID id();

    /** What it is called. */
    String title();
}
