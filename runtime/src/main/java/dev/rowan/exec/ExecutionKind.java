package dev.rowan.exec;

/** What kind of execution a listener sees. */
public enum ExecutionKind {
    /** It answers with rows. */
    QUERY,
    /** It changes rows, or the schema. */
    UPDATE,
    /** It changes rows, many times with one message. */
    BATCH,
    /** It answers with rows that are read one by one; seen when the stream is closed. */
    STREAM
}
