package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.Rendered;
import dev.rowan.render.SqlRenderer;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.Change;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Update;
import dev.rowan.sql.Upsert;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements that change many rows.
 *
 * @param executor runs them
 */
public record Changes(Executor executor) {
    private static final String KEPT = "@rowan_kept";

    /** Executes a change, and gives the number of rows that were inserted, found by an update, or deleted. */
    public long execute(Change<?> change) {
        Dialect dialect = dialect();
        if (change instanceof Upsert<?> upsert && dialect.changes().upsert() == UpsertStyle.ON_DUPLICATE_KEY) {
            OtherUniques.check(upsert, dialect);
            return onDuplicateKey(upsert);
        }
        if (change instanceof Update<?> && change.node() instanceof UpdateNode update && JoinedUpdate.is(update)) {
            executor.refuseIfReadOnly(change.toString());
            return Atomic.run(executor, within -> new JoinedUpdate(within, update).execute());
        }
        return executor.update(command(dialect.render(change)));
    }

    /** Executes a change, and gives what it gives back. */
    public <T extends @Nullable Object> List<T> list(Returning<?, T> returning) {
        Dialect dialect = dialect();
        if (returning.change() instanceof Upsert<?> upsert
                && dialect.changes().upsert() == UpsertStyle.ON_DUPLICATE_KEY) {
            OtherUniques.check(upsert, dialect);
        }
        if (!dialect.changes().returns(returning.node())
                || returning.change().table().meta().isJoined()) {
            executor.refuseIfReadOnly(returning.toString());
            return Atomic.run(executor, within -> new ReadBack<>(within, returning).list());
        }
        Command command = command(dialect.render(returning));
        // To H2 it is a query, which leaves half of the change done when it fails.
        return dialect.changes().returning() == ReturningStyle.DELTA_TABLE
                ? Atomic.run(executor, within -> read(within, command, returning))
                : read(executor, command, returning);
    }

    private static <T extends @Nullable Object> List<T> read(
            Executor executor, Command command, Returning<?, T> returning) {
        return executor.change(command, rows -> Queries.all(rows, returning.selection()));
    }

    /** The server counts a row that was updated twice, and one that stays as it is once. */
    private long onDuplicateKey(Upsert<?> upsert) {
        Dialect dialect = dialect();
        Rendered rendered = dialect.render(upsert);
        InsertNode node = upsert.node();
        ConflictNode conflict = node.conflict();
        boolean keeps = conflict == null
                || conflict.assignments().isEmpty()
                || conflict.where() != null
                || node.table().meta().discriminator() != null;
        SelectNode select = node.select();
        if (!keeps && select == null) {
            executor.update(command(rendered));
            return node.rows().size();
        }
        return Atomic.run(executor, within -> {
            long rows = select == null ? node.rows().size() : new Changes(within).countLocked(select);
            if (!keeps) {
                within.update(command(rendered));
                return rows;
            }
            within.update(Command.of("set " + KEPT + " = 0", Binder.NONE));
            within.update(command(SqlRenderer.renderCounting(node, dialect, KEPT)));
            return rows - new Queries(within).count(Command.of("select " + KEPT, Binder.NONE));
        });
    }

    private long countLocked(SelectNode select) {
        List<Node> labelled = new ArrayList<>();
        for (Node value : select.selected()) {
            Node plain = value instanceof LabelNode label ? label.inner() : value;
            labelled.add(new LabelNode("c" + labelled.size(), plain));
        }
        Rendered rendered = dialect().render(select.withSelected(labelled));
        String text = "select count(*) from (" + rendered.sql() + " lock in share mode) as counted";
        return new Queries(executor).count(command(new Rendered(text, rendered.binds())));
    }

    private Command command(Rendered rendered) {
        return command(executor, rendered);
    }

    /** A statement with the time where it is asked for. */
    static Command command(Executor executor, Rendered rendered) {
        return executor.command(rendered);
    }

    private Dialect dialect() {
        return executor.engine().dialect();
    }
}
