package dev.rowan.session;

/**
 * That a row belongs to another one, as a save has found it.
 *
 * @param branch by which relation
 * @param owner the one that it belongs to
 * @param row the row
 */
record Belonging(SaveBranch branch, Entry<Object> owner, Entry<Object> row) {}
