package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a foreign key leads.
 *
 * @param spec the annotation
 * @param target the other table; empty when the class is no {@code @Table} record
 */
public record ReferenceModel(ReferencesSpec spec, Optional<Target> target) {

    /** The reference with the table that it leads to. */
    public static ReferenceModel of(ReferencesSpec spec, OtherTables others) {
        return new ReferenceModel(spec, others.find(spec.target()).map(table -> target(table, others)));
    }

    private static Target target(TableModel table, OtherTables others) {
        List<KeyColumn> key = table.key().stream()
                .flatMap(known -> known.columns().stream())
                .map(column -> new KeyColumn(
                        column.dotted(), column.name(), column.component().type(), column.value()))
                .toList();
        String name = table.membership()
                .flatMap(Membership::own)
                .map(MemberTable::name)
                .orElse(table.name());
        return new Target(table.type(), table.spec().schema(), name, key, others.circle(table));
    }

    /**
     * The table referred to.
     *
     * @param record its record
     * @param schema its schema, empty for the connection's
     * @param table its name; that of its own table where it is a member of a joined family
     * @param key its key's columns in order; none when it has no key
     * @param circle the records of the circle of keys that are never NULL which it is in; none if it is in none
     */
    public record Target(ClassRef record, String schema, String table, List<KeyColumn> key, Set<ClassRef> circle) {

        public Target {
            key = List.copyOf(key);
            circle = Set.copyOf(circle);
        }
    }

    /** A column of the key referred to: its path in the record, its name, the component's type and how it is stored. */
    public record KeyColumn(String path, String name, TypeRef type, ValueType value) {}
}
