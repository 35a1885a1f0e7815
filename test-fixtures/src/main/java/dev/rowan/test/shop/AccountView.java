package dev.rowan.test.shop;

import dev.rowan.annotation.Shape;
import java.math.BigDecimal;

/** An account with whose it is: a customer or a supplier. */
@Shape(of = Account.class)
public record AccountView(long id, BigDecimal balance, Contact contact) {}
