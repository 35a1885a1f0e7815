package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Version;

/** An entry in an account, of the same firm; struck out rather than removed. */
@Table(name = "desk_entries")
public record Entry(
        @Id @Generated long id,
        @TenantId @Column(length = 20) String firm,
        @References(Account.class) long accountId,
        long amount,
        @SoftDelete boolean struck,
        @Version int version) {}
