package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TypeRef;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A component called like the first part of a package hides the package from the generated class, which names a class of it
 * in full where the name alone is that of something else.
 */
final class HiddenPackages implements Rule<RecordModel> {

    /** The classes whose methods and constants generated code may name. */
    private static final Map<String, Set<String>> NAMED = Map.of(
            "dev",
            Set.of(
                    "Decimals",
                    "FamilyMember",
                    "ForeignKeyAction",
                    "ForeignKeyMeta",
                    "IndexMeta",
                    "JsonTarget",
                    "Lifecycle",
                    "MapInput",
                    "RelationMeta",
                    "Required",
                    "Shape",
                    "ShapeToMany",
                    "ShapeToOne",
                    "SortKey",
                    "Sql",
                    "SqlTypes",
                    "Strategy",
                    "TableMeta",
                    "Types",
                    "Values",
                    "Violations"),
            "java",
            Set.of(
                    "Arrays",
                    "Boolean",
                    "Byte",
                    "Character",
                    "Double",
                    "Duration",
                    "Float",
                    "Instant",
                    "Integer",
                    "List",
                    "LocalDate",
                    "LocalDateTime",
                    "LocalTime",
                    "Long",
                    "Map",
                    "Object",
                    "Objects",
                    "OffsetDateTime",
                    "Optional",
                    "Pattern",
                    "Set",
                    "Short",
                    "String",
                    "UUID",
                    "Year",
                    "YearMonth"));

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            Set<String> named = NAMED.getOrDefault(component.name(), Set.of());
            if (!named.isEmpty()) {
                names(model)
                        .filter(named::contains)
                        .findFirst()
                        .ifPresent(
                                taken -> report.error(
                                        Code.RESERVED_COMPONENT,
                                        component.site(),
                                        "It hides the package " + component.name()
                                                + " from the generated class, which needs a " + taken
                                                + " of that package beside the one of this record.",
                                        "Rename one of the two; @Column(name = ...) gives a component's column a name of its own."));
            }
        }
    }

    /** What the names of the record's types and components say alone, other than the classes that are meant. */
    private static Stream<String> names(RecordModel model) {
        return Stream.of(
                        Stream.of(model.type().simpleNames().get(0)),
                        model.components().stream().flatMap(component -> types(component.type())),
                        model.components().stream().map(ComponentModel::name))
                .flatMap(names -> names);
    }

    private static Stream<String> types(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return types(array.element());
        }
        if (!(type instanceof TypeRef.Declared declared)) {
            return Stream.of();
        }
        Stream<String> own = declared.type().packageName().startsWith("java.")
                ? Stream.of()
                : Stream.of(declared.type().simpleNames().get(0));
        return Stream.concat(own, declared.arguments().stream().flatMap(HiddenPackages::types));
    }
}
