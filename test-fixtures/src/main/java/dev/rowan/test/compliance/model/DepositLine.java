package dev.rowan.test.compliance.model;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import org.jspecify.annotations.Nullable;

/** A deposit with who is behind it. */
@Shape(of = Deposit.class)
public record DepositLine(
        Signature received,
        Team receivedBy,
        @Nullable Team releasedBy,
        @From("shelf.text") String shelf) {}
