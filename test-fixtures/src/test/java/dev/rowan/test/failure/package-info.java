/** What breaks in production, broken on purpose on real servers: connections, servers, memory, and the luck of threads. */
@NullMarked
package dev.rowan.test.failure;

import org.jspecify.annotations.NullMarked;
