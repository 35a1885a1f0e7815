package dev.rowan.processor.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which table a constraint belongs to: one of several where members of a joined family have tables of their own.
 *
 * @param base the table of what all rows have
 * @param ofRecord the table of what names no component
 * @param byComponent the tables of components that are not in {@code base}
 * @param key the components that are in every table
 */
record Placement(String base, String ofRecord, Map<String, String> byComponent, Set<String> key) {

    /** All in one table. */
    static Placement in(String table) {
        return new Placement(table, table, Map.of(), Set.of());
    }

    /** The tables of a member: the family's, and its own. */
    static Placement of(String base, MemberTable own, List<ComponentModel> components) {
        Map<String, String> places = new HashMap<>();
        own.components().forEach(component -> places.put(component, own.name()));
        return new Placement(base, own.name(), places, key(components));
    }

    /** The tables of a family: its own, and those of members. */
    static Placement of(String base, List<MemberTable> members, List<ComponentModel> components) {
        Map<String, String> places = new HashMap<>();
        members.forEach(own -> own.components().forEach(component -> places.put(component, own.name())));
        return new Placement(base, base, places, key(components));
    }

    private static Set<String> key(List<ComponentModel> components) {
        Set<String> key = new HashSet<>();
        for (ComponentModel component : components) {
            if (component.has(AnnotationKind.ID)) {
                key.add(component.name());
            }
        }
        return key;
    }

    /** The table of what is at these paths; empty where they are in several. */
    String of(List<String> paths) {
        Set<String> tables = new HashSet<>();
        for (String path : paths) {
            String component = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
            if (!key.contains(component)) {
                tables.add(byComponent.getOrDefault(component, base));
            }
        }
        if (tables.isEmpty()) {
            return paths.isEmpty() ? ofRecord : base;
        }
        return tables.size() == 1 ? tables.iterator().next() : "";
    }
}
