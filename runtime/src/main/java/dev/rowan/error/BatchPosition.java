package dev.rowan.error;

import java.io.Serializable;

/**
 * Which row of a batch was refused.
 *
 * @param row its place among the rows that were sent, counted from 0
 * @param size how many rows were sent
 */
public record BatchPosition(int row, int size) implements Serializable {}
