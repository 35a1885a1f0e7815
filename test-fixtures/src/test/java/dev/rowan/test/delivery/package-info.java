/** What is published is what was meant to be. */
@NullMarked
package dev.rowan.test.delivery;

import org.jspecify.annotations.NullMarked;
