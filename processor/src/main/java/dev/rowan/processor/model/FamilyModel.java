package dev.rowan.processor.model;

import dev.rowan.annotation.InheritanceStrategy;
import dev.rowan.processor.model.RecordFacts.Nullness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a family: records that are rows of one table.
 *
 * @param discriminator the component that tells them apart, which none of them has
 * @param members their tables, each as it is seen alone, in the order in which they are permitted
 */
public record FamilyModel(ComponentModel discriminator, List<TableModel> members) {

    private static final int LONGEST_VALUE = 40;

    /** What the record of a member can say of the whole table. */
    private static final Set<AnnotationKind> OF_TABLES = EnumSet.of(
            AnnotationKind.UNIQUE,
            AnnotationKind.INDEX,
            AnnotationKind.CHECK,
            AnnotationKind.FOREIGN_KEY,
            AnnotationKind.TABLE_OPTION);

    public FamilyModel {
        members = List.copyOf(members);
    }

    static FamilyModel of(RecordFacts facts, List<TableModel> members) {
        Annotations annotations = new Annotations(List.of(
                AnnotationFacts.marker(AnnotationKind.INHERITANCE),
                new AnnotationFacts(
                        AnnotationKind.COLUMN,
                        0,
                        Map.of("length", List.of(Integer.toString(LONGEST_VALUE)), "updatable", List.of("false")))));
        TypeRef text = TypeRef.of(ClassRef.of("java.lang", "String"));
        ComponentModel discriminator = new ComponentModel(
                discriminator(facts),
                text,
                false,
                Nullness.REQUIRED,
                annotations,
                new ValueType.Basic(BasicType.STRING, false),
                Optional.empty());
        return new FamilyModel(discriminator, members);
    }

    /** Whether each member has a table for what is its own. */
    static boolean isJoined(RecordFacts family) {
        return family.annotations()
                .first(AnnotationKind.INHERITANCE)
                .map(facts -> facts.constant("value", InheritanceStrategy.SINGLE_TABLE))
                .filter(strategy -> strategy == InheritanceStrategy.JOINED)
                .isPresent();
    }

    /** Whether each member has a table for what is its own. */
    public boolean joined() {
        return members.stream().anyMatch(member -> own(member).isPresent());
    }

    /** The tables of members of a joined family. */
    public List<MemberTable> tables() {
        return members.stream().flatMap(member -> own(member).stream()).toList();
    }

    private static Optional<MemberTable> own(TableModel member) {
        return member.membership().flatMap(Membership::own);
    }

    /** What the discriminator is called. */
    static String discriminator(RecordFacts family) {
        return family.annotations()
                .first(AnnotationKind.INHERITANCE)
                .flatMap(facts -> facts.written("discriminator"))
                .orElse("kind");
    }

    /**
     * The components of all, each once: those that all have, which may be absent where one of them says so, the
     * discriminator, then those of some, which may be absent.
     */
    List<ComponentModel> components() {
        Map<String, List<ComponentModel>> byName = new LinkedHashMap<>();
        for (TableModel member : members) {
            for (ComponentModel component : member.components()) {
                byName.computeIfAbsent(component.name(), name -> new ArrayList<>())
                        .add(component);
            }
        }
        List<ComponentModel> common = new ArrayList<>();
        List<ComponentModel> own = new ArrayList<>();
        byName.values().forEach(same -> {
            if (same.size() == members.size()) {
                common.add(same.stream()
                        .filter(ComponentModel::nullable)
                        .findFirst()
                        .orElse(same.get(0)));
            } else {
                own.add(maybeAbsent(same.get(0)));
            }
        });
        if (!byName.containsKey(discriminator.name())) {
            common.add(discriminator);
        }
        common.addAll(own);
        return common;
    }

    private static ComponentModel maybeAbsent(ComponentModel component) {
        return component.nullable()
                ? component
                : new ComponentModel(
                        component.name(),
                        component.type(),
                        false,
                        Nullness.NULLABLE,
                        component.annotations(),
                        component.value(),
                        component.reference());
    }

    /** The constraints of all tables of a joined family: of its own, what is said on it; of the members', what they say. */
    List<ConstraintModel> constraints(String base, List<ConstraintModel> ofFamily) {
        Map<String, ConstraintModel> all = new LinkedHashMap<>();
        ofFamily.stream()
                .filter(constraint -> constraint.table().equals(base))
                .forEach(constraint -> all.put(constraint.name(), constraint));
        for (TableModel member : members) {
            member.constraints().forEach(constraint -> all.putIfAbsent(constraint.name(), constraint));
        }
        return List.copyOf(all.values());
    }

    /** What all of them say of the table. */
    Annotations annotations(RecordFacts facts) {
        if (joined()) {
            return facts.annotations();
        }
        List<AnnotationFacts> all = new ArrayList<>(facts.annotations().facts());
        for (TableModel member : members) {
            member.facts().annotations().facts().stream()
                    .filter(each -> OF_TABLES.contains(each.kind()))
                    .forEach(all::add);
        }
        return new Annotations(all);
    }
}
