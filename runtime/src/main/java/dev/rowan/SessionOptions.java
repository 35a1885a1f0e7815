package dev.rowan;

/** How a session works. Immutable: {@code SessionOptions.defaults().withoutAutoflush()}. */
public final class SessionOptions {
    private static final SessionOptions DEFAULT = new SessionOptions(TxOptions.defaults(), true, false, false);

    private final TxOptions transaction;
    private final boolean autoflush;
    private final boolean keeping;
    private final boolean tolerant;

    private SessionOptions(TxOptions transaction, boolean autoflush, boolean keeping, boolean tolerant) {
        this.transaction = transaction;
        this.autoflush = autoflush;
        this.keeping = keeping;
        this.tolerant = tolerant;
    }

    /** The defaults of transactions; autoflush; nothing is kept after a commit; rows that are gone are reported. */
    public static SessionOptions defaults() {
        return DEFAULT;
    }

    /** The same with other options for its transactions. */
    public SessionOptions transaction(TxOptions options) {
        return new SessionOptions(options, autoflush, keeping, tolerant);
    }

    /** The same, where nothing is written before {@link Session#flush} or a commit asks for it. Queries do not see what waits. */
    public SessionOptions withoutAutoflush() {
        return new SessionOptions(transaction, false, keeping, tolerant);
    }

    /**
     * The same, where records are known on after a commit as they were then. That saves reading them again; what others
     * change meanwhile is noticed by versions only.
     */
    public SessionOptions keepingAfterCommit() {
        return new SessionOptions(transaction, autoflush, true, tolerant);
    }

    /** The same, where an update or delete of a row that is gone is taken for done. Another version is reported all the same. */
    public SessionOptions toleratingMissing() {
        return new SessionOptions(transaction, autoflush, keeping, true);
    }

    TxOptions transaction() {
        return transaction;
    }

    boolean isAutoflush() {
        return autoflush;
    }

    boolean isKeeping() {
        return keeping;
    }

    boolean isTolerant() {
        return tolerant;
    }
}
