package dev.rowan.processor.model;

import java.util.List;

/**
 * An embedded part in its place in a table.
 *
 * @param path the names from the record's component down to this one
 * @param nullable whether it, or a part around it, may be absent
 * @param component the component it stands for
 * @param part the record embedded
 * @param members its components
 */
public record EmbeddedModel(
        List<String> path, boolean nullable, ComponentModel component, PartModel part, List<Member> members)
        implements Member {

    public EmbeddedModel {
        path = List.copyOf(path);
        members = List.copyOf(members);
    }

    @Override
    public List<ColumnModel> columns() {
        return members.stream().flatMap(member -> member.columns().stream()).toList();
    }
}
