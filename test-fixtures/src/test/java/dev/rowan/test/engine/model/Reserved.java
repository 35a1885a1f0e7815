package dev.rowan.test.engine.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Names that SQL has meanings for, with blanks, in mixed case, of other scripts and with quotes. */
@Table(name = "order", comment = "It's a \\ \"table\" `here`; -- done")
@Unique(
        value = {"group", "name"},
        name = "Unique One")
@Index(value = "name desc", name = "index")
public record Reserved(
        @Id @Generated @Column(name = "select") long id,

        @Column(name = "Group By", comment = "what's \\n it?")
        String group,

        @Column(name = "naïve \"na`me") String name,
        @Check(value = "length > 0", name = "check") int length,

        @References(Reserved.class) @Column(name = "from") @Nullable
        Long parent) {}
