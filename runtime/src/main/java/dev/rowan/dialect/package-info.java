/**
 * The databases: one class each, which says only what it does differently. Text only; no connection is opened here.
 */
@NullMarked
package dev.rowan.dialect;

import org.jspecify.annotations.NullMarked;
