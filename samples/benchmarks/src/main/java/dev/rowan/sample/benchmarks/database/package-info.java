/** The database that is measured on: where it is, its tables and rows. */
@NullMarked
package dev.rowan.sample.benchmarks.database;

import org.jspecify.annotations.NullMarked;
