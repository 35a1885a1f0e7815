package dev.rowan.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record mapped to a table. What was written wrongly is in it too, so that rules can say so: a constraint over an
 * unknown component keeps the path as written.
 *
 * @param facts what was written
 * @param components the record's components in order
 * @param name the table's name in the database
 * @param members the components in their places, with the columns of embedded parts
 * @param key the primary key
 * @param constraints all but the primary key, in the order written: components first
 * @param relations the relations to other tables, those of foreign keys first
 * @param family what it is the table of all members of; empty where there are none
 * @param membership how it is a member of a family; empty for a table of its own
 */
public record TableModel(
        RecordFacts facts,
        List<ComponentModel> components,
        String name,
        List<Member> members,
        Optional<KeyModel> key,
        List<ConstraintModel> constraints,
        List<RelationModel> relations,
        Optional<FamilyModel> family,
        Optional<Membership> membership)
        implements RecordModel {

    public TableModel {
        components = List.copyOf(components);
        members = List.copyOf(members);
        constraints = List.copyOf(constraints);
        relations = List.copyOf(relations);
    }

    /** The model of a record whose components are known, and the tables that it refers to. */
    public static TableModel of(RecordFacts facts, List<ComponentModel> components, OtherTables others) {
        List<Member> members = Columns.of(components, facts.naming());
        return of(facts, components, members, facts, facts.annotations(), others, Optional.empty(), Optional.empty());
    }

    /** The model of a record that is a member of the family {@code whole}, with {@code all} that are and what each has. */
    public static TableModel ofMember(
            RecordFacts facts,
            List<ComponentModel> components,
            RecordFacts whole,
            Map<RecordFacts, List<ComponentModel>> all,
            OtherTables others) {
        List<Member> members = Columns.of(components, whole.naming());
        List<ColumnModel> columns = all.values().stream()
                .flatMap(each -> Columns.of(each, whole.naming()).stream())
                .flatMap(member -> member.columns().stream())
                .toList();
        Membership membership = Membership.of(facts, whole, List.copyOf(all.keySet()), columns);
        return of(
                facts,
                components,
                members,
                whole,
                facts.annotations(),
                others,
                Optional.empty(),
                Optional.of(membership));
    }

    /** The model of the table of all members of a family. */
    public static TableModel ofFamily(RecordFacts facts, List<TableModel> members, OtherTables others) {
        FamilyModel family = FamilyModel.of(facts, members);
        List<ComponentModel> components = family.components();
        return of(
                facts,
                components,
                Columns.of(components, facts.naming()),
                facts,
                family.annotations(facts),
                others,
                Optional.of(family),
                Optional.empty());
    }

    private static TableModel of(
            RecordFacts facts,
            List<ComponentModel> components,
            List<Member> members,
            RecordFacts named,
            Annotations annotations,
            OtherTables others,
            Optional<FamilyModel> family,
            Optional<Membership> membership) {
        String written = named.annotations().table().name();
        String name =
                written.isEmpty() ? Naming.apply(named.naming(), named.type().simpleName()) : written;
        List<ConstraintModel> constraints =
                Constraints.of(placement(name, components, family, membership), annotations, members, others);
        if (family.isPresent() && family.get().joined()) {
            constraints = family.get().constraints(name, constraints);
        }
        TableModel table = new TableModel(
                facts,
                components,
                name,
                members,
                key(named.type(), members),
                constraints,
                List.of(),
                family,
                membership);
        return table.with(Relations.of(table, others));
    }

    private static Placement placement(
            String name,
            List<ComponentModel> components,
            Optional<FamilyModel> family,
            Optional<Membership> membership) {
        return membership
                .flatMap(Membership::own)
                .map(own -> Placement.of(name, own, components))
                .or(() -> family.map(whole -> Placement.of(name, whole.tables(), components)))
                .orElseGet(() -> Placement.in(name));
    }

    private TableModel with(List<RelationModel> newRelations) {
        return new TableModel(facts, components, name, members, key, constraints, newRelations, family, membership);
    }

    private static Optional<KeyModel> key(ClassRef type, List<Member> members) {
        List<Member> ids = ids(members.stream()).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.size() > 1) {
            return Optional.of(new KeyModel.Composite(type.generated("Key"), ids));
        }
        Member only = ids.get(0);
        return Optional.of(
                only instanceof EmbeddedModel part ? new KeyModel.Part(part) : new KeyModel.Single((ColumnModel) only));
    }

    private static Stream<Member> ids(Stream<Member> members) {
        return members.flatMap(member -> {
            if (member.component().has(AnnotationKind.ID)) {
                return Stream.of(member);
            }
            return member instanceof EmbeddedModel part ? ids(part.members().stream()) : Stream.empty();
        });
    }

    /** The columns in order, those of embedded parts included. */
    public List<ColumnModel> columns() {
        return members.stream().flatMap(member -> member.columns().stream()).toList();
    }

    /** All members, those of embedded parts included, each part before what is in it. */
    public List<Member> allMembers() {
        return all(members.stream()).toList();
    }

    private static Stream<Member> all(Stream<Member> members) {
        return members.flatMap(member -> member instanceof EmbeddedModel part
                ? Stream.concat(Stream.of(member), all(part.members().stream()))
                : Stream.of(member));
    }

    /** The column or part at a path as annotations write it, {@code "address.city"}. */
    public Optional<Member> member(String path) {
        return allMembers().stream()
                .filter(member -> member.dotted().equals(path))
                .findFirst();
    }

    /** The columns at or below the paths. */
    public List<ColumnModel> columns(List<String> paths) {
        return paths.stream()
                .flatMap(path -> member(path).stream())
                .flatMap(member -> member.columns().stream())
                .toList();
    }

    /** The columns whose component carries the annotation. */
    public List<ColumnModel> columnsWith(AnnotationKind kind) {
        return columns().stream().filter(column -> column.has(kind)).toList();
    }

    /** The constraints of one kind. */
    public <C extends ConstraintModel> List<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The {@code @Table} of the record, or of its family. */
    public TableSpec spec() {
        return membership
                .map(Membership::spec)
                .orElseGet(() -> facts.annotations().table());
    }

    /** The types that foreign keys name to lead here: the record, and its family. */
    public List<TypeRef> names() {
        return Stream.concat(Stream.of(type()), membership.stream().map(Membership::family))
                .<TypeRef>map(TypeRef::of)
                .toList();
    }
}
