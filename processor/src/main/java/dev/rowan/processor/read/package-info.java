/**
 * Reads annotated records: from the compiler's elements to facts, from facts and the types that they mention to models.
 * Judges nothing; what is wrong goes into the model as it is.
 */
@NullMarked
package dev.rowan.processor.read;

import org.jspecify.annotations.NullMarked;
