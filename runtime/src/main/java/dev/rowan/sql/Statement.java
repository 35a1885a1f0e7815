package dev.rowan.sql;

import dev.rowan.sql.node.Memo;
import dev.rowan.sql.node.StatementNode;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something to execute: an immutable value that knows no database. Equal texts of it are made once for each dialect. */
public abstract sealed class Statement permits Query, Change {
    private static final AtomicReference<@Nullable Function<StatementNode, String>> WRITER = new AtomicReference<>();

    private volatile @Nullable Memo memo;

    Statement() {}

    /** What it is made of, for the renderer. */
    public abstract StatementNode node();

    /** What was kept for an owner with {@link #remember}, or null. For the renderer. */
    public final @Nullable Object remembered(Object owner) {
        return Memo.of(owner, memo);
    }

    /** Keeps a value for an owner, of which there are few: the dialects. For the renderer. */
    public final void remember(Object owner, Object value) {
        memo = new Memo(owner, value, memo);
    }

    /** How statements are written for people, when nothing is said of a database. For the renderer, once. */
    public static void writeWith(Function<StatementNode, String> writer) {
        WRITER.compareAndSet(null, writer);
    }

    /** Its text for people, a clause in a line, with {@code ?} for each value, in the standard's words. */
    @Override
    public String toString() {
        Function<StatementNode, String> writer = WRITER.get();
        return writer == null ? node().toString() : writer.apply(node());
    }
}
