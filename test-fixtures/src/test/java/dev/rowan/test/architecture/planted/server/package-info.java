/** Breaks the rules, on purpose. */
@NullMarked
package dev.rowan.test.architecture.planted.server;

import org.jspecify.annotations.NullMarked;
