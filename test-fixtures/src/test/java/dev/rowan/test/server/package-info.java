/** Proves the provisioning on the servers themselves. */
@NullMarked
package dev.rowan.test.server;

import org.jspecify.annotations.NullMarked;
