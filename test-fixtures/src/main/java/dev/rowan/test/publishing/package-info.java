/**
 * The domain of a publishing house, as records: users with roles and profiles, posts with tags, categories that form a
 * tree, comments that form threads, articles with revisions and corrections. An example of how relations are declared,
 * which tests share.
 *
 * <p>{@link dev.rowan.test.publishing.Publishing} has a small stock of rows.
 */
@NullMarked
package dev.rowan.test.publishing;

import org.jspecify.annotations.NullMarked;
