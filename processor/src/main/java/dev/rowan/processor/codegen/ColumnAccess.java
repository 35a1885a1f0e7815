package dev.rowan.processor.codegen;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The expressions for all columns of a record in a variable. */
final class ColumnAccess {

    private final Map<ColumnModel, RowAccess> byColumn;

    ColumnAccess(Map<ColumnModel, RowAccess> byColumn) {
        this.byColumn = byColumn;
    }

    /** Plain expressions, for records whose parts are always there. */
    static ColumnAccess of(List<Member> members, RowAccess record) {
        ColumnAccess access = new ColumnAccess(new LinkedHashMap<>());
        access.collect(members, record, column -> Optional.empty());
        return access;
    }

    /** Plain expressions, and calls of getters where there are some. */
    static ColumnAccess of(List<Member> members, String variable, PartGetters getters) {
        RowAccess record = RowAccess.of(variable);
        ColumnAccess access = new ColumnAccess(new LinkedHashMap<>());
        access.collect(members, record, column -> getters.call(column, record));
        return access;
    }

    private void collect(List<Member> members, RowAccess record, Function<ColumnModel, Optional<RowAccess>> getters) {
        for (Member member : members) {
            RowAccess here = record.component(member.component());
            if (member instanceof EmbeddedModel part) {
                collect(part.members(), here, getters);
            } else {
                ColumnModel column = (ColumnModel) member;
                byColumn.put(column, getters.apply(column).orElse(here));
            }
        }
    }

    Map<ColumnModel, RowAccess> all() {
        return byColumn;
    }

    RowAccess at(ColumnModel column) {
        return Objects.requireNonNull(byColumn.get(column));
    }
}
