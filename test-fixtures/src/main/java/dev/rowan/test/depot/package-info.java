/**
 * A depot, as records that lean on each other in every way: keys that are assigned, made by the client or the server, of
 * several columns and of types of their own; places that are unique within their owner; two ways to the same table; trees;
 * manuals whose deleted rows stay. Tests share it.
 */
@NullMarked
package dev.rowan.test.depot;

import org.jspecify.annotations.NullMarked;
