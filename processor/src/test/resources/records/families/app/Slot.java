package app;

import dev.rowan.annotation.*;

@Naming(NamingStrategy.AS_WRITTEN)
@Table(schema = "house")
@Inheritance(discriminator = "slotType")
sealed interface Slot {
    @DiscriminatorValue("seat")
    record Seat(@Id int hall, @Id @Column(length = 3) String number, boolean aisle) implements Slot {}

    @DiscriminatorValue("desk")
    record Desk(@Id int hall, @Id @Column(length = 3) String number, @Embedded(prefix = "at_") Place at)
            implements Slot {}
}
