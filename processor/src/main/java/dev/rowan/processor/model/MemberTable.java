package dev.rowan.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a member of a joined family has what is its own.
 *
 * @param name the table's name in the database
 * @param components the member's components that are in it, beside the key
 */
public record MemberTable(String name, Set<String> components) {

    public MemberTable {
        components = Set.copyOf(components);
    }

    /** The table of a member that is in a family with {@code others}, itself among them. */
    static MemberTable of(RecordFacts member, RecordFacts family, List<RecordFacts> members) {
        Set<String> own = new LinkedHashSet<>(names(member));
        Set<String> common = new LinkedHashSet<>(own);
        members.forEach(each -> common.retainAll(names(each)));
        own.removeAll(common);
        String written = member.annotations().table().name();
        return new MemberTable(
                written.isEmpty() ? Naming.apply(family.naming(), member.type().simpleName()) : written, own);
    }

    private static List<String> names(RecordFacts facts) {
        return facts.components().stream().map(RecordFacts.ComponentFacts::name).toList();
    }
}
