package app;

import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A record whose hooks need no transaction. */
@Table
public record Plain(@Id long id) {
    @BeforeInsert
    void seen() {}
}
