/** What is asked: each question is a typed query, a value that no database has seen yet. */
@NullMarked
package dev.rowan.sample.quickstart.question;

import org.jspecify.annotations.NullMarked;
