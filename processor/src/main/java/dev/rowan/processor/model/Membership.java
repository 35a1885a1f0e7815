package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a record is a member of a family.
 *
 * @param family the sealed interface
 * @param column the discriminator's column
 * @param value what the discriminator holds in its rows; empty where it does not say
 * @param spec the family's {@code @Table}
 * @param relations what the family declares of relations
 * @param own where it has what is its own; empty where all is in the family's table
 * @param absent the columns of the same table that others have, and that would take a default in its rows
 */
public record Membership(
        ClassRef family,
        String column,
        Optional<String> value,
        TableSpec spec,
        Annotations relations,
        Optional<MemberTable> own,
        List<String> absent) {

    public Membership {
        absent = List.copyOf(absent);
    }

    /** {@code members} are all of the family, and {@code columns} all that they have. */
    static Membership of(RecordFacts member, RecordFacts family, List<RecordFacts> members, List<ColumnModel> columns) {
        Set<String> names = member.components().stream()
                .map(RecordFacts.ComponentFacts::name)
                .collect(Collectors.toSet());
        boolean joined = FamilyModel.isJoined(family);
        List<String> absent = columns.stream()
                .filter(column -> column.has(AnnotationKind.DEFAULT)
                        && !joined
                        && !names.contains(column.path().get(0)))
                .map(ColumnModel::name)
                .distinct()
                .toList();
        return new Membership(
                family.type(),
                Naming.apply(family.naming(), FamilyModel.discriminator(family)),
                value(member),
                family.annotations().table(),
                family.annotations(),
                joined ? Optional.of(MemberTable.of(member, family, members)) : Optional.empty(),
                absent);
    }

    /** What a record says its discriminator is. */
    static Optional<String> value(RecordFacts member) {
        return member.annotations().first(AnnotationKind.DISCRIMINATOR_VALUE).map(facts -> facts.text("value"));
    }
}
