package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.MemberTable;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that an update of a joined family is about: those of the members that have all columns which it sets. */
final class FamilyMembers {
    private FamilyMembers() {}

    /**
     * The condition that keeps an update to them; null where none is needed.
     *
     * @throws IllegalStateException if there are none
     */
    static @Nullable Node having(TableSource table, List<AssignmentNode> assignments) {
        TableMeta meta = table.meta();
        Set<String> own = new LinkedHashSet<>();
        Set<List<Integer>> places = new LinkedHashSet<>();
        if (meta.isJoined() && meta.discriminator() == null) {
            for (AssignmentNode assignment : assignments) {
                places.add(meta.places(assignment.column()));
                if (meta.place(assignment.column()) > 0) {
                    own.add(assignment.column());
                }
            }
        }
        boolean ofOneTable = places.size() == 1 && places.iterator().next().size() == 1;
        return own.isEmpty() || ofOneTable ? null : ofMembers(table, own);
    }

    private static Node ofMembers(TableSource table, Set<String> own) {
        ColumnMeta kind = table.meta().columns().stream()
                .filter(column -> column.role() == ColumnRole.DISCRIMINATOR)
                .findFirst()
                .orElseThrow();
        List<Node> values = new ArrayList<>();
        for (FamilyMember member : table.meta().members()) {
            MemberTable apart = member.own();
            if (apart != null && apart.columns().containsAll(own)) {
                values.add(new BindNode(kind.type(), member.value()));
            }
        }
        if (values.isEmpty()) {
            throw new IllegalStateException("The update of " + table.meta() + " sets " + String.join(" and ", own)
                    + ", which no member has together; have an update for each");
        }
        return new InNode(new ColumnNode(table, kind.name()), values, false);
    }
}
