package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.ArrayList;
import java.util.List;

/** Puts components in their places: gives columns their paths, ordinals and names, and opens embedded parts. */
final class Columns {

    private int ordinal;

    private Columns() {}

    /** The members of a table whose names follow the strategy. */
    static List<Member> of(List<ComponentModel> components, NamingStrategy naming) {
        return new Columns().members(components, List.of(), "", false, naming);
    }

    private List<Member> members(
            List<ComponentModel> components, List<String> path, String prefix, boolean nullable, NamingStrategy naming) {
        List<Member> members = new ArrayList<>();
        for (ComponentModel component : components) {
            members.add(member(component, append(path, component.name()), prefix, nullable, naming));
        }
        return members;
    }

    private Member member(
            ComponentModel component, List<String> path, String prefix, boolean around, NamingStrategy naming) {
        boolean nullable = around || component.nullable();
        Annotations annotations = component.annotations();
        if (component.value() instanceof ValueType.Part value) {
            PartModel part = value.part();
            NamingStrategy inside = part.facts().annotations().has(AnnotationKind.NAMING)
                    ? part.facts().naming()
                    : naming;
            List<Member> members =
                    members(part.components(), path, prefix + annotations.prefix(), nullable, inside);
            return new EmbeddedModel(path, nullable, component, part, members);
        }
        String written = annotations.column().name();
        String name = written.isEmpty() ? Naming.apply(naming, component.name()) : written;
        return new ColumnModel(path, ordinal++, prefix + name, nullable, component);
    }

    private static List<String> append(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
