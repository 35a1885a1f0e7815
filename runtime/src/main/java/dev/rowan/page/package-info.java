/**
 * Parts of a result: pages by number, pages by key, and the cursors between them. Values only; nothing here knows
 * statements or databases.
 */
@NullMarked
package dev.rowan.page;

import org.jspecify.annotations.NullMarked;
