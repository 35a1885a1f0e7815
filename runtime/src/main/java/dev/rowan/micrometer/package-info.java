/** Meters of Micrometer, for applications that have it; nothing else of Rowan knows of it. */
@NullMarked
package dev.rowan.micrometer;

import org.jspecify.annotations.NullMarked;
