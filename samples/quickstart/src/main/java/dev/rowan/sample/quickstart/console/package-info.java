/** What is seen: headings, statements, tables, a progress bar. Knows no database. */
@NullMarked
package dev.rowan.sample.quickstart.console;

import org.jspecify.annotations.NullMarked;
