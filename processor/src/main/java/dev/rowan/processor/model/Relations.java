package dev.rowan.processor.model;

import dev.rowan.processor.model.ConstraintModel.ForeignKey;
import dev.rowan.processor.model.RelationModel.Ends;
import dev.rowan.processor.model.RelationModel.Kind;
import dev.rowan.processor.model.RelationModel.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the relations of a table: those of its foreign keys, and those that its record declares. */
final class Relations {

    private static final String ID = "Id";

    private final TableModel table;
    private final OtherTables others;

    private Relations(TableModel table, OtherTables others) {
        this.table = table;
        this.others = others;
    }

    static List<RelationModel> of(TableModel table, OtherTables others) {
        Relations relations = new Relations(table, others);
        List<RelationModel> found = new ArrayList<>();
        for (ForeignKey key : foreignKeys(table)) {
            name(table, key).ifPresent(name -> found.add(relations.toOne(key, name)));
        }
        for (RelationSpec spec : table.facts().annotations().relations()) {
            found.add(relations.declared(spec, table.names()));
        }
        table.membership()
                .ifPresent(membership -> membership.relations().relations().stream()
                        .map(spec -> relations.declared(spec, List.of(TypeRef.of(membership.family()))))
                        .filter(relation -> relation.isWhole()
                                && found.stream()
                                        .noneMatch(known -> known.name().equals(relation.name())))
                        .forEach(found::add));
        return found;
    }

    /** The foreign keys; of one that several tables of a joined family have, the first. */
    private static List<ForeignKey> foreignKeys(TableModel table) {
        Map<List<String>, String> owners = new HashMap<>();
        return table.constraints(ForeignKey.class).stream()
                .filter(key -> key.table().equals(owners.computeIfAbsent(key.paths(), paths -> key.table())))
                .toList();
    }

    /** The name of a foreign key's relation: the one that is written, or its component's without {@code Id}; empty for neither. */
    static Optional<String> name(TableModel table, ForeignKey key) {
        String written = key.reference().spec().relation();
        if (!key.reference().spec().components().isEmpty()) {
            String byDefault = key.reference().spec().target() instanceof TypeRef.Declared declared
                    ? Naming.decapitalised(declared.type().simpleName())
                    : "";
            return Optional.of(written.isEmpty() ? byDefault : written).filter(name -> !name.isEmpty());
        }
        List<String> path = table.member(key.paths().get(0)).orElseThrow().path();
        String last = path.get(path.size() - 1);
        boolean named = last.length() > ID.length() && last.endsWith(ID);
        if (written.isEmpty() && !named) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(path.subList(0, path.size() - 1));
        boolean inKey = !names.isEmpty()
                && table.member(names.get(0)).orElseThrow().component().has(AnnotationKind.ID);
        if (inKey) {
            names.remove(0);
        }
        names.add(written.isEmpty() ? last.substring(0, last.length() - ID.length()) : written);
        return Optional.of(Naming.camel(names));
    }

    private RelationModel toOne(ForeignKey key, String name) {
        List<ColumnModel> columns = table.columns(key.paths());
        List<String> there = key.reference().target().stream()
                .flatMap(target -> target.key().stream())
                .map(ReferenceModel.KeyColumn::name)
                .toList();
        return new RelationModel(
                Kind.TO_ONE,
                name,
                key.site(),
                key.reference().spec().target(),
                others.find(key.reference().spec().target()),
                Optional.empty(),
                List.of(),
                ends(names(columns), there),
                columns.stream().anyMatch(column -> column.nullable() && !column.key()));
    }

    /** {@code names} are what foreign keys may name that lead here. */
    private RelationModel declared(RelationSpec spec, List<TypeRef> names) {
        return spec.kind() == AnnotationKind.MANY_TO_MANY ? manyToMany(spec, names) : has(spec, names);
    }

    private RelationModel has(RelationSpec spec, List<TypeRef> names) {
        Kind kind = spec.kind() == AnnotationKind.HAS_ONE ? Kind.HAS_ONE : Kind.HAS_MANY;
        Optional<TableModel> target = others.find(spec.target());
        List<Way> ways = target.map(there -> way(there, names, "mappedBy", spec.mappedBy(), List.of())).stream()
                .toList();
        List<Ends> ends = ways.stream()
                .flatMap(way -> way.chosen().stream()
                        .flatMap(key -> ends(key(table), names(way.from().columns(key.paths()))).stream()))
                .toList();
        return new RelationModel(
                kind, spec.name(), spec.site(), spec.target(), target, Optional.of(spec), ways, ends, true);
    }

    private RelationModel manyToMany(RelationSpec spec, List<TypeRef> names) {
        Optional<TableModel> target = others.find(spec.target());
        Optional<TableModel> through = others.find(spec.through());
        List<Way> ways = new ArrayList<>();
        List<Ends> ends = new ArrayList<>();
        if (target.isPresent() && through.isPresent()) {
            TableModel link = through.get();
            Way back = way(link, names, "mappedBy", spec.mappedBy(), List.of());
            Way on = way(
                    link,
                    target.get().names(),
                    "targetBy",
                    spec.targetBy(),
                    back.chosen().stream().toList());
            ways.add(back);
            ways.add(on);
            if (back.chosen().isPresent() && on.chosen().isPresent()) {
                ends.addAll(
                        ends(key(table), names(link.columns(back.chosen().get().paths()))));
                ends.addAll(ends(names(link.columns(on.chosen().get().paths())), key(target.get())));
            }
        }
        return new RelationModel(
                Kind.MANY_TO_MANY,
                spec.name(),
                spec.site(),
                spec.target(),
                target,
                Optional.of(spec),
                ways,
                ends,
                true);
    }

    private static Way way(TableModel from, List<TypeRef> to, String member, String written, List<ForeignKey> taken) {
        List<ForeignKey> keys = foreignKeys(from).stream()
                .filter(key -> to.contains(key.reference().spec().target()) && !taken.contains(key))
                .toList();
        Optional<ForeignKey> chosen = written.isEmpty()
                ? keys.stream().findFirst().filter(key -> keys.size() == 1)
                : keys.stream().filter(key -> isCalled(from, key, written)).findFirst();
        return new Way(from, keys, member, written, chosen);
    }

    private static boolean isCalled(TableModel from, ForeignKey key, String written) {
        return key.paths().equals(List.of(written)) || name(from, key).equals(Optional.of(written));
    }

    private static List<String> key(TableModel table) {
        return table.key().stream()
                .flatMap(key -> names(key.columns()).stream())
                .toList();
    }

    private static List<String> names(List<ColumnModel> columns) {
        return columns.stream().map(ColumnModel::name).toList();
    }

    private static List<Ends> ends(List<String> from, List<String> to) {
        return from.isEmpty() || from.size() != to.size() ? List.of() : List.of(new Ends(from, to));
    }
}
