/**
 * For tests of applications: a JUnit 5 extension that gives a test class a database of its own, and a record of the
 * statements that were sent. Where the database's server comes from is the business of {@link dev.rowan.test.server}.
 */
@NullMarked
package dev.rowan.test;

import org.jspecify.annotations.NullMarked;
