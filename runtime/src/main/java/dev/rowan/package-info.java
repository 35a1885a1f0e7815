/**
 * The front door: {@link dev.rowan.Database}, the verbs that it shares with {@link dev.rowan.Transaction}, and the
 * settings that open it. Everything here delegates; what touches a connection lives in {@code dev.rowan.exec} and
 * {@code dev.rowan.connect}.
 */
@NullMarked
package dev.rowan;

import org.jspecify.annotations.NullMarked;
