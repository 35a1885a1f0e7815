/**
 * What the processor knows of annotated records, as immutable values: the facts that were written, and the models that
 * rules judge and writers print. Nothing here may see the compiler's own model, JavaPoet, or a sibling package.
 */
@NullMarked
package dev.rowan.processor.model;

import org.jspecify.annotations.NullMarked;
