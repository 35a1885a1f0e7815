package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.depot.GoodTable.GOOD;
import static dev.rowan.test.depot.NodeTable.NODE;
import static dev.rowan.test.depot.NodeTreeShape.NODE_TREE;
import static dev.rowan.test.depot.OwnerTreeShape.OWNER_TREE;
import static dev.rowan.test.depot.SiteTable.SITE;
import static dev.rowan.test.depot.SiteTreeShape.SITE_TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.UniqueViolation;
import dev.rowan.sql.Table;
import dev.rowan.test.depot.DepotSchemaCatalog;
import dev.rowan.test.depot.NodeTree;
import dev.rowan.test.depot.OwnerTree;
import dev.rowan.test.depot.SiteTree;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trees that are saved over others, in odd ways: what is unique moves on, rows change their relation, lists are missing. */
class SaveEdgesCompliance extends ComplianceArea {
    SaveEdgesCompliance(ComplianceContext on) {
        super(on, DepotSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @Test
    void positionsMoveOn() {
        NodeTree root = saved(node(0, 1, "root", node(0, 1, "a"), node(0, 2, "b"), node(0, 3, "c")));
        List<NodeTree> was = root.children();
        on.statements().clear();
        root = db.save(
                NODE_TREE, with(root, node(0, 1, "new"), at(2, was.get(0)), at(3, was.get(1)), at(4, was.get(2))));
        on.statements().assertStatements(6); // three of them read
        assertThat(db.get(NODE_TREE, root.id())).isEqualTo(root);
        assertThat(names(root)).isEqualTo("root[new, a, b, c]");
        was = root.children();
        root = saved(with(root, at(1, was.get(1)), at(2, was.get(3)), at(9, was.get(2)))); // one goes
        assertThat(names(root)).isEqualTo("root[a, c, b]");
        NodeTree before = root;
        was = root.children();
        NodeTree traded = with(root, at(2, was.get(0)), at(1, was.get(1)), was.get(2));
        assertThatThrownBy(() -> db.save(NODE_TREE, traded)).isInstanceOf(UniqueViolation.class);
        assertThat(db.get(NODE_TREE, root.id())).isEqualTo(before);
    }

    @Test
    void labelsMoveOnBetweenRoots() {
        List<SiteTree> two = db.saveAll(
                SITE_TREE, List.of(new SiteTree("a", "A", 0, List.of()), new SiteTree("b", "B", 0, List.of())));
        db.saveAll(
                SITE_TREE,
                List.of(
                        new SiteTree("c", "A", 0, List.of()),
                        new SiteTree("a", "B", two.get(0).version(), List.of()),
                        new SiteTree("b", "C", two.get(1).version(), List.of())));
        assertThat(db.list(select(SITE.label).orderBy(SITE.code))).containsExactly("B", "C", "A");
    }

    @Test
    void aRowMovesFromOneRelationOfItsOwnerToAnother() {
        OwnerTree owner = db.save(
                OWNER_TREE,
                new OwnerTree(null, "ann", "Ann", List.of(new OwnerTree.GoodTree(null, "lamp", List.of())), List.of()));
        OwnerTree.GoodLine lamp = new OwnerTree.GoodLine(
                owner.goods().get(0).id(), owner.goods().get(0).name());
        OwnerTree lent = db.save(OWNER_TREE, new OwnerTree(owner.id(), "ann", "Ann", List.of(), List.of(lamp)));
        assertThat(db.list(select(OWNER_TREE))).containsExactly(lent);
        assertThat(db.list(select(GOOD)).get(0).ownerId()).isNull();
    }

    @Test
    void whatIsMissingIsNotTakenForNothing() {
        NodeTree root = saved(node(0, 1, "root", node(0, 1, "a")));
        assertThatThrownBy(() -> db.save(NODE_TREE, new NodeTree(root.id(), 1, "root", missing())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0].children is null");
        List<NodeTree> hole = Arrays.asList(root.children().get(0), missing());
        assertThatThrownBy(() -> db.save(NODE_TREE, new NodeTree(root.id(), 1, "root", hole)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0].children[1] is null");
        assertThat(db.count(NODE)).isEqualTo(2);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what should never be, and sometimes is
    private static <X> X missing() {
        @Nullable X none = null;
        return none;
    }

    private NodeTree saved(NodeTree tree) {
        NodeTree saved = db.save(NODE_TREE, tree);
        assertThat(db.get(NODE_TREE, saved.id())).isEqualTo(saved);
        return saved;
    }

    private static String names(NodeTree tree) {
        return tree.name()
                + (tree.children().isEmpty()
                        ? ""
                        : tree.children().stream()
                                .map(SaveEdgesCompliance::names)
                                .toList());
    }

    private static NodeTree node(long id, int position, String name, NodeTree... children) {
        return new NodeTree(id, position, name, List.of(children));
    }

    private static NodeTree with(NodeTree node, NodeTree... children) {
        return new NodeTree(node.id(), node.position(), node.name(), List.of(children));
    }

    private static NodeTree at(int position, NodeTree node) {
        return new NodeTree(node.id(), position, node.name(), node.children());
    }
}
