/** The records that all contenders are given and give back, and rows to begin with. */
@NullMarked
package dev.rowan.sample.comparison.model;

import org.jspecify.annotations.NullMarked;
