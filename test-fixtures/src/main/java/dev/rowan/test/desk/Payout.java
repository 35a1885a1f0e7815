package dev.rowan.test.desk;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What a person was paid out of an account, which may be one of another firm. */
@Table(name = "desk_payouts")
public record Payout(
        @Id @Generated long id,
        @References(Person.class) long personId,
        @References(Account.class) long accountId,
        long amount,
        @References(Payout.class) @Nullable Long correctsId) {}
