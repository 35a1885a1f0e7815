/** The database that is measured on: its tables and rows. */
@NullMarked
package dev.rowan.sample.comparison.database;

import org.jspecify.annotations.NullMarked;
