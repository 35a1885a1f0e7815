package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;

/** An account of one firm. */
@Table(name = "desk_accounts")
@Unique({"firm", "number"})
@HasMany(name = "entries", target = Entry.class, orderBy = "id", orphanRemoval = true)
public record Account(
        @Id @Generated long id,
        @TenantId @Column(length = 20) String firm,
        int number,
        @Column(length = 50) String title) {}
