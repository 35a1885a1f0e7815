/**
 * A small press, as records that look after themselves: authors, their articles, notes that are stored in another form than
 * they are read, and a journal that hooks write. An example of hooks, rules and hybrids, which tests share.
 */
@NullMarked
package dev.rowan.test.press;

import org.jspecify.annotations.NullMarked;
