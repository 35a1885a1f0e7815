/** Runs the compliance suite on every dialect in both lanes, and holds the text of its statements. */
@NullMarked
package dev.rowan.test.compliance;

import org.jspecify.annotations.NullMarked;
