/**
 * What is told to the developer: codes, the collection of all problems of a type, where they stand in the source, and
 * guesses at what was meant. No rule lives here.
 */
@NullMarked
package dev.rowan.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
