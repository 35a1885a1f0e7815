package dev.rowan.session;

import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.ValueInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a record is made anew with after its row was written. */
final class SavedTree implements ShapeInput {
    private final SaveNode node;

    private SavedTree(SaveNode node) {
        this.node = node;
    }

    /** The record as it is stored, with those that belong to it; the one at hand if it is just that. */
    static Object of(SaveNode node) {
        Entry<Object> entry = node.entry;
        if (entry == null) {
            return node.tree();
        }
        if (isStored(node)) {
            return node.tree();
        }
        SaveLevel level = node.level();
        boolean leaf = level.shape().ones().isEmpty() && level.shape().manys().isEmpty();
        int[] own = level.own();
        @Nullable Object[] values = new Object[level.shape().width()];
        for (int i = 0; i < own.length; i++) {
            values[i] = entry.mapping().get(entry.current(), own[i]);
        }
        RowInput input = new ValueInput(values);
        return leaf
                ? level.shape().read(input, 1)
                : level.shape().draft(input, 1, new SavedTree(node)).get();
    }

    /** Whether all that was said is what is stored, here and below, so that the record at hand is it. */
    private static boolean isStored(SaveNode node) {
        Entry<Object> entry = node.entry;
        if (entry != null && !node.agrees(entry.current())) {
            return false;
        }
        for (int i = 0; i < node.level().branches().size(); i++) {
            for (SaveNode child : node.children(i)) {
                if (!isStored(child)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("unchecked") // it is what the shape has given of its own record
    public <C> Supplier<@Nullable C> one(ShapeToOne<?, C> relation, RowInput in, int at) {
        int place = node.level().shape().own() + relation.index();
        if (relation.relation().meta().kind() == RelationMeta.Kind.HAS_ONE) {
            List<Object> saved = saved(place);
            return () -> saved.isEmpty() ? null : (C) saved.get(0);
        }
        Object component = node.level().shape().part(node.tree(), place);
        return () -> (C) component;
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <C> Supplier<List<C>> many(ShapeToMany<?, C> relation, RowInput in, int at) {
        int place = node.level().shape().own() + node.level().shape().ones().size() + relation.index();
        List<C> saved = (List<C>) saved(place);
        return () -> saved;
    }

    private List<Object> saved(int place) {
        List<SaveBranch> branches = node.level().branches();
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).place() == place) {
                SaveNode[] children = node.children(i);
                List<Object> saved = new ArrayList<>(children.length);
                for (SaveNode child : children) {
                    saved.add(of(child));
                }
                return Collections.unmodifiableList(saved);
            }
        }
        return List.of();
    }
}
