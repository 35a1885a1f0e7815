/** Helpers that generated code calls, and nobody else. What is here is part of the contract between old jars and new runtimes. */
@NullMarked
package dev.rowan.generated;

import org.jspecify.annotations.NullMarked;
