package dev.rowan.test.desk;

import dev.rowan.annotation.Shape;
import dev.rowan.test.desk.PersonPayouts.Corrected;
import java.util.List;

/** Somebody with the accounts that they were paid out of. */
@Shape(of = Person.class)
public record PersonAccounts(String name, List<Corrected> payouts) {}
