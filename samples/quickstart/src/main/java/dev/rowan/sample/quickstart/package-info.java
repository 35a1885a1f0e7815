/**
 * The first tour: real data, typed queries, changes and their failures, on any database. {@link
 * dev.rowan.sample.quickstart.Quickstart} is where to begin to read.
 */
@NullMarked
package dev.rowan.sample.quickstart;

import org.jspecify.annotations.NullMarked;
