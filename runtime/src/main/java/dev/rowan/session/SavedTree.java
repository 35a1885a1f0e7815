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

    /** The record as it is stored, with those that belong to it. */
    @SuppressWarnings("ReferenceEquality") // what was written has all that was said, or is another instance
    static Object of(SaveNode node) {
        Entry<Object> entry = node.entry;
        if (entry == null) {
            return node.tree();
        }
        SaveLevel level = node.level();
        if (node.agreed == entry.current
                && level.shape().ones().isEmpty()
                && level.shape().manys().isEmpty()) {
            return node.tree();
        }
        int[] own = level.own();
        @Nullable Object[] values = new Object[level.shape().width()];
        for (int i = 0; i < own.length; i++) {
            values[i] = entry.mapping().get(entry.current, own[i]);
        }
        return level.shape()
                .draft(new ValueInput(values), 1, new SavedTree(node))
                .get();
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
                List<Object> saved = new ArrayList<>(node.children(i).size());
                node.children(i).forEach(child -> saved.add(of(child)));
                return Collections.unmodifiableList(saved);
            }
        }
        return List.of();
    }
}
