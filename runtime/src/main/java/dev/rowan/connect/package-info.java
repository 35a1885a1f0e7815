/**
 * How connections come to be: URLs and the secrets in them, drivers, pools and their state, and what kind of server
 * answers. Nothing here knows statements.
 */
@NullMarked
package dev.rowan.connect;

import org.jspecify.annotations.NullMarked;
