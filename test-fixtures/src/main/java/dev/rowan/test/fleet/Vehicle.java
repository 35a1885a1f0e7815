package dev.rowan.test.fleet;

import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.InheritanceStrategy;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What the haulier drives. */
@Table(name = "vehicles", comment = "What we drive")
@Inheritance(InheritanceStrategy.JOINED)
@Index("note")
@HasMany(name = "trips", target = Trip.class, orderBy = "id")
public sealed interface Vehicle permits Car, Truck, Bike {
    /** The key; 0 for not yet. */
    long id();

    /** What stands on it. */
    String plate();

    /** What there is to know. */
    @Nullable
    String note();

    /** Counts the changes. */
    int version();
}
