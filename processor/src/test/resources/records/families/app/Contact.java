package app;

import dev.rowan.annotation.*;

@Table(name = "contacts", comment = "Whom we know")
@Inheritance
@Index(value = "name")
@HasMany(name = "letters", target = Letter.class)
public sealed interface Contact permits Customer, Supplier, Visitor {
    long id();

    String name();
}
