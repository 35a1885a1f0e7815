/**
 * The entry from the compiler: which types are to be processed, in which round, and what becomes of those that are wrong
 * or mention what does not exist yet. Reading, judging and writing are done by the packages below.
 */
@NullMarked
package dev.rowan.processor;

import org.jspecify.annotations.NullMarked;
