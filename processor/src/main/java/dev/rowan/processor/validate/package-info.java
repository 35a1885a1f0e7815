/** What must hold of the models, one class for each rule. Rules see models and reports, never the compiler. */
@NullMarked
package dev.rowan.processor.validate;

import org.jspecify.annotations.NullMarked;
