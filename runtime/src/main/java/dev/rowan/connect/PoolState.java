package dev.rowan.connect;

/**
 * The state of a pool at one moment.
 *
 * @param active connections that are lent
 * @param idle connections that wait to be lent
 * @param waiting threads that wait for a connection
 * @param total connections that are open
 */
public record PoolState(int active, int idle, int waiting, int total) {}
