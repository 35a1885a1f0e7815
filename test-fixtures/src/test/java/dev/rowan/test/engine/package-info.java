/**
 * The engine on real servers: opening, pools, secrets, sessions, schemas, limits. What every dialect must do to pass is in
 * the compliance suite; here is what an engine must do around it.
 */
@NullMarked
package dev.rowan.test.engine;

import org.jspecify.annotations.NullMarked;
