package dev.rowan.test.shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** Money that the shop keeps for somebody, customer or supplier. */
@Table(name = "accounts")
public record Account(
        @Id @Generated long id,
        @References(Contact.class) @Index long contactId,

        @Check("balance >= 0") @Column(precision = 12, scale = 2)
        BigDecimal balance) {}
