package dev.rowan.session;

import dev.rowan.annotation.SaveMode;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.sql.Table;
import dev.rowan.sql.WritableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A place in the tree of a shape: which table its rows are of, and what of them is where in its records. */
final class SaveLevel {
    private final WritableShape<?> root;
    private final Shape<Object> shape;
    private final KeyedTable<Object, Object> table;

    private final int[] own;
    private final int[] key;

    private final List<SaveReference> references = new ArrayList<>();
    private final List<SaveBranch> branches = new ArrayList<>();

    private final NewRow newRow;

    private final boolean keyedByClient;
    private final boolean keyedByServer;
    private final boolean plainKey;

    private SaveLevel(WritableShape<?> root, Shape<Object> shape, KeyedTable<Object, Object> table) {
        this.root = root;
        this.shape = shape;
        this.table = table;
        this.own = shape.ordinals();
        this.key = Values.ordinals(
                table.meta(), table.meta().key().stream().map(ColumnMeta::name).toList());
        this.newRow = NewRow.of(table.meta());
        this.keyedByClient = Keys.areOwn(table.meta());
        List<ColumnMeta> keys = table.meta().key();
        this.keyedByServer = keys.stream()
                .anyMatch(column -> column.origin() == KeyOrigin.IDENTITY || column.origin() == KeyOrigin.SEQUENCE);
        this.plainKey = keys.size() == 1 && keys.get(0).component().indexOf('.') < 0;
    }

    static SaveLevel of(WritableShape<?> shape) {
        return of(shape, shape, shape.table(), true);
    }

    private static SaveLevel of(WritableShape<?> root, Shape<?> shape, Table<?> table, boolean further) {
        SaveLevel level = new SaveLevel(root, cast(shape), keyed(table));
        for (ShapeToOne<?, ?> one : shape.ones()) {
            level.add(one, shape.own() + one.index(), further);
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (further) {
                level.add(many, shape.own() + shape.ones().size() + many.index());
            }
        }
        return level;
    }

    private void add(ShapeToOne<?, ?> one, int place, boolean further) {
        Shape<?> partner = one.shape();
        RelationMeta relation = one.relation().meta();
        if (relation.kind() == RelationMeta.Kind.HAS_ONE) {
            if (further && partner != null) {
                Table<?> target = one.relation().target();
                branches.add(SaveBranch.of(
                        this, place, false, relation, mode(relation), of(root, partner, target, true), null));
            }
        } else if (partner != null) {
            references.add(new SaveReference(
                    this, place, relation, of(root, partner, one.relation().target(), false)));
        }
    }

    private void add(ShapeToMany<?, ?> many, int place) {
        RelationMeta relation = many.relation().meta();
        Table<?> link = many.relation().through();
        SaveLevel elements =
                many.isEnd() ? null : of(root, many.shape(), many.relation().target(), link == null);
        branches.add(SaveBranch.of(
                this, place, true, relation, mode(relation), elements, link == null ? null : keyed(link)));
    }

    private SaveMode mode(RelationMeta relation) {
        SaveMode said = root.override(relation);
        return Objects.requireNonNullElse(said == null ? shape.mode(relation) : said, SaveMode.REPLACE);
    }

    Shape<Object> shape() {
        return shape;
    }

    KeyedTable<Object, Object> table() {
        return table;
    }

    TableMeta meta() {
        return table.meta();
    }

    /** The ordinals of the columns that the record has values of, in the shape's order; -1 for what is no column. */
    int[] own() {
        return own;
    }

    /** The ordinals of the primary key's columns. */
    int[] key() {
        return key;
    }

    List<SaveReference> references() {
        return references;
    }

    /** Puts the keys of what a record refers to into its row. */
    void putReferences(SaveNode node) {
        for (int i = 0; i < references.size(); i++) {
            references.get(i).put(node);
        }
    }

    List<SaveBranch> branches() {
        return branches;
    }

    /** What rows that are inserted have where their records say nothing. */
    NewRow newRow() {
        return newRow;
    }

    /** Whether Rowan makes the key. */
    boolean isKeyedByClient() {
        return keyedByClient;
    }

    /** Whether the database makes the key, so that a row has one only if it is there. */
    boolean isKeyedByServer() {
        return keyedByServer;
    }

    /** Whether the key is a component of the record, and nothing that is made of several. */
    boolean isPlainKey() {
        return plainKey;
    }

    @SuppressWarnings("unchecked") // the records of a tree are handled by the shapes that they are of
    private static Shape<Object> cast(Shape<?> shape) {
        return (Shape<Object>) shape;
    }

    @SuppressWarnings("unchecked") // rows and keys come from the table, and go there
    static KeyedTable<Object, Object> keyed(Table<?> table) {
        if (table instanceof KeyedTable<?, ?> keyed) {
            return (KeyedTable<Object, Object>) keyed;
        }
        throw new IllegalArgumentException(table.meta() + " has no primary key, by which its rows could be told");
    }
}
