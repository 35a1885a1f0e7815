/** Transactions over several databases: branches through XA, the decision on them, and what is done after a crash. */
@NullMarked
package dev.rowan.xa;

import org.jspecify.annotations.NullMarked;
