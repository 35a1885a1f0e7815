package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inserts into the table of a family, whose rows the statement tells itself. A column that has a default, and that some
 * members do not have, would take it in their rows too: it is NULL in them, as it is where they are inserted as members.
 */
final class FamilyInserts {
    private final InsertNode node;
    private final TableMeta meta;

    private FamilyInserts(InsertNode node) {
        this.node = node;
        this.meta = node.table().meta();
    }

    /**
     * The columns that are to be NULL, which the statement leaves out.
     *
     * @throws IllegalStateException if it does not tell which member its rows are, or they are different ones
     */
    static List<ColumnMeta> absent(InsertNode node) {
        return new FamilyInserts(node).absent();
    }

    private List<ColumnMeta> absent() {
        List<ColumnMeta> absent = new ArrayList<>();
        Set<@Nullable FamilyMember> inserted = null;
        for (ColumnMeta column : meta.columns()) {
            boolean ofAll =
                    meta.members().stream().noneMatch(each -> each.absent().contains(column.name()));
            if (ofAll || node.columns().contains(column)) {
                continue;
            }
            inserted = inserted == null ? inserted() : inserted;
            long without = inserted.stream()
                    .filter(each -> each == null || each.absent().contains(column.name()))
                    .count();
            if (inserted.contains(null) || without > 0 && without < inserted.size()) {
                throw new IllegalStateException("insertInto(" + meta + ") leaves out " + column.name()
                        + ", whose default is for some of the family's members only, and "
                        + (inserted.contains(null)
                                ? "does not tell by a constant which one its rows are"
                                : "has rows of several")
                        + "; set the column, or insert into the table of a member");
            }
            if (without > 0) {
                absent.add(column);
            }
        }
        return absent;
    }

    /** The members that the rows are; null among them for one that is not known. */
    private Set<@Nullable FamilyMember> inserted() {
        int place = 0;
        while (place < node.columns().size() && node.columns().get(place).role() != ColumnRole.DISCRIMINATOR) {
            place++;
        }
        Set<@Nullable FamilyMember> found = new LinkedHashSet<>();
        SelectNode select = node.select();
        if (place == node.columns().size()) {
            found.add(null);
        } else if (select != null) {
            found.add(member(select.selected().get(place)));
        } else {
            for (List<Node> row : node.rows()) {
                found.add(member(row.get(place)));
            }
        }
        return found;
    }

    private @Nullable FamilyMember member(Node told) {
        Object value = told instanceof BindNode bind ? bind.value() : null;
        return meta.members().stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElse(null);
    }
}
