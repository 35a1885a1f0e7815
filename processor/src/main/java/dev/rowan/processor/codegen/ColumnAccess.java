package dev.rowan.processor.codegen;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expressions for all columns of a record in a variable. */
final class ColumnAccess {

    private final Map<ColumnModel, RowAccess> byColumn;

    ColumnAccess(Map<ColumnModel, RowAccess> byColumn) {
        this.byColumn = byColumn;
    }

    static ColumnAccess of(List<Member> members, String variable) {
        return of(members, RowAccess.of(variable));
    }

    static ColumnAccess of(List<Member> members, RowAccess record) {
        ColumnAccess access = new ColumnAccess(new LinkedHashMap<>());
        access.collect(members, record);
        return access;
    }

    private void collect(List<Member> members, RowAccess record) {
        for (Member member : members) {
            RowAccess here = record.component(member.component());
            if (member instanceof EmbeddedModel part) {
                collect(part.members(), here);
            } else {
                byColumn.put((ColumnModel) member, here);
            }
        }
    }

    Map<ColumnModel, RowAccess> all() {
        return byColumn;
    }

    RowAccess at(ColumnModel column) {
        return byColumn.get(column);
    }
}
