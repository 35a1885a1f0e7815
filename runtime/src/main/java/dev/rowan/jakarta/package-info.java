/** Jakarta Validation, for applications that have it; nothing else of Rowan knows of it. */
@NullMarked
package dev.rowan.jakarta;

import org.jspecify.annotations.NullMarked;
