/**
 * The desk of a small office, as records: people, tasks and labels whose deleted rows stay, and accounts and entries that
 * belong to tenants. An example of what is filled in and filtered by itself, which tests share.
 *
 * <p>{@link dev.rowan.test.desk.Desk} has a small stock of rows.
 */
@NullMarked
package dev.rowan.test.desk;

import org.jspecify.annotations.NullMarked;
