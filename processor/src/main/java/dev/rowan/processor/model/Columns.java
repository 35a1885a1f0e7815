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
        return new Columns().members(components, new Place(List.of(), "", false, false, naming));
    }

    /** What holds for the components of one record in its place. */
    private record Place(List<String> path, String prefix, boolean nullable, boolean key, NamingStrategy naming) {

        Place of(ComponentModel component) {
            return new Place(
                    append(path, component.name()),
                    prefix,
                    nullable || component.nullable(),
                    key || component.has(AnnotationKind.ID),
                    naming);
        }

        Place inside(ComponentModel component, PartModel part) {
            boolean named = part.facts().annotations().has(AnnotationKind.NAMING);
            return new Place(
                    path,
                    prefix + component.annotations().prefix(),
                    nullable,
                    key,
                    named ? part.facts().naming() : naming);
        }
    }

    private List<Member> members(List<ComponentModel> components, Place around) {
        List<Member> members = new ArrayList<>();
        for (ComponentModel component : components) {
            members.add(member(component, around.of(component)));
        }
        return members;
    }

    private Member member(ComponentModel component, Place place) {
        if (component.value() instanceof ValueType.Part value) {
            PartModel part = value.part();
            List<Member> members = members(part.components(), place.inside(component, part));
            return new EmbeddedModel(place.path(), place.nullable(), component, part, members);
        }
        String written = component.annotations().column().name();
        String name = written.isEmpty() ? Naming.apply(place.naming(), component.name()) : written;
        return new ColumnModel(
                place.path(), ordinal++, place.prefix() + name, place.nullable(), place.key(), component);
    }

    private static List<String> append(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
