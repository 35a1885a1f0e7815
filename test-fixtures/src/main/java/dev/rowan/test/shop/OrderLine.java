package dev.rowan.test.shop;

/** So many of a product are wanted. */
public record OrderLine(long productId, int quantity) {}
