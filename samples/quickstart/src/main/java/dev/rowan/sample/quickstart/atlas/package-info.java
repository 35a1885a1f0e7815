/** The data: what the JDK knows of countries, currencies, languages and time zones, as records. Knows no database. */
@NullMarked
package dev.rowan.sample.quickstart.atlas;

import org.jspecify.annotations.NullMarked;
