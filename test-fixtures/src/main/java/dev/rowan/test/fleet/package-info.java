/**
 * The domain of a haulier, as records: vehicles of three kinds, each with a table for what is its own, and their trips; and
 * insurance policies, which are a joined family with tenants, times and deletes that are undone.
 */
@NullMarked
package dev.rowan.test.fleet;

import org.jspecify.annotations.NullMarked;
