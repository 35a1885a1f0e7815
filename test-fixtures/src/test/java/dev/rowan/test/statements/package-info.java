/** Statements that are wrong: which of them the compiler refuses, and how. */
@NullMarked
package dev.rowan.test.statements;

import org.jspecify.annotations.NullMarked;
