/** The code of the README and of the pages in {@code docs}: compiled, run by tests, and copied there by a test. */
@NullMarked
package dev.rowan.sample.guide;

import org.jspecify.annotations.NullMarked;
