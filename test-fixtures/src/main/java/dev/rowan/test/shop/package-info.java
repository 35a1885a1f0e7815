/**
 * The domain of a shop, as records: customers and suppliers, who are a sealed family of contacts; products with a stock,
 * orders with their items and payments, accounts. An example of how a domain is declared and what is done with it, which
 * tests share: {@link dev.rowan.test.shop.Ordering}, {@link dev.rowan.test.shop.Paying} and
 * {@link dev.rowan.test.shop.Reports} are written as an application would write them.
 *
 * <p>{@link dev.rowan.test.shop.ShopRows} has a small stock of rows.
 */
@NullMarked
package dev.rowan.test.shop;

import org.jspecify.annotations.NullMarked;
