/**
 * The annotations that a developer writes on records. They depend on nothing but the JDK; nothing here has behaviour.
 */
@NullMarked
package dev.rowan.annotation;

import org.jspecify.annotations.NullMarked;
