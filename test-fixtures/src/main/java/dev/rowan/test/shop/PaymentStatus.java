package dev.rowan.test.shop;

/** How far a payment is. */
public enum PaymentStatus {
    /** It is asked for, and the answer is open. */
    PENDING,
    /** The money came. */
    DONE,
    /** It was refused, and what was done for it is undone. */
    REFUSED
}
