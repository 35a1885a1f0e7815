package dev.rowan.test.shop;

/** How far an order is. */
public enum OrderStatus {
    /** The goods are reserved. */
    PLACED,
    /** It is paid. */
    PAID,
    /** It was called off, and the goods are free again. */
    CANCELLED
}
