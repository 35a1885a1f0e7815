package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gathers a table's constraints: those of its components, of its record, and of the parts it embeds, each where it
 * stands.
 */
final class Constraints {

    private final List<ConstraintModel> found = new ArrayList<>();
    private final Map<String, ColumnModel> columns;
    private final ConstraintNames names;
    private final Placement placement;
    private int checks;

    private Constraints(Placement placement, List<Member> members) {
        this.placement = placement;
        this.names = new ConstraintNames();
        this.columns = members.stream()
                .flatMap(member -> member.columns().stream())
                .collect(Collectors.toMap(ColumnModel::dotted, Function.identity(), (first, second) -> first));
    }

    static List<ConstraintModel> of(
            Placement placement, Annotations annotations, List<Member> members, OtherTables others) {
        Constraints constraints = new Constraints(placement, members);
        members.forEach(member -> constraints.member(member, Optional.empty()));
        constraints.record(annotations, "", Optional.empty());
        annotations.foreignKeys().forEach(spec -> constraints.foreignKey(spec, others));
        return List.copyOf(constraints.found);
    }

    /** Problems of what is written inside a part are reported where the table embeds it. */
    private void member(Member member, Optional<Site> around) {
        Annotations annotations = member.component().annotations();
        Site here = around.orElseGet(member::site);
        for (UniqueSpec spec : annotations.uniques()) {
            unique(around.orElse(here.at(AnnotationKind.UNIQUE, spec.nth())), spec, List.of(member.dotted()));
        }
        for (IndexSpec spec : annotations.indexes()) {
            List<ConstraintModel.IndexPart> parts =
                    List.of(new ConstraintModel.IndexPart(Optional.of(member.dotted()), Optional.empty(), false));
            index(around.orElse(here.at(AnnotationKind.INDEX, spec.nth())), spec, parts);
        }
        for (CheckSpec spec : annotations.checks()) {
            check(
                    around.orElse(here.at(AnnotationKind.CHECK, spec.nth())),
                    spec,
                    member.dotted(),
                    columnNames(member.dotted()));
        }
        member.component().reference().ifPresent(reference -> {
            Site site = around.orElse(here.at(AnnotationKind.REFERENCES));
            foreignKey(site, reference, List.of(member.dotted()));
        });
        if (member instanceof EmbeddedModel embedded) {
            embedded.members().forEach(inner -> member(inner, Optional.of(here)));
            record(embedded.part().facts().annotations(), member.dotted() + '.', Optional.of(here));
        }
    }

    private void record(Annotations annotations, String pathPrefix, Optional<Site> around) {
        for (UniqueSpec spec : annotations.uniques()) {
            Site site = around.orElseGet(() -> Site.record().at(AnnotationKind.UNIQUE, spec.nth()));
            unique(
                    site,
                    spec,
                    spec.components().stream().map(pathPrefix::concat).toList());
        }
        for (IndexSpec spec : annotations.indexes()) {
            Site site = around.orElseGet(() -> Site.record().at(AnnotationKind.INDEX, spec.nth()));
            index(
                    site,
                    spec,
                    spec.parts().stream()
                            .map(ConstraintModel.IndexPart::parse)
                            .map(part -> new ConstraintModel.IndexPart(
                                    part.path().map(pathPrefix::concat), part.expression(), part.descending()))
                            .toList());
        }
        for (CheckSpec spec : annotations.checks()) {
            Site site = around.orElseGet(() -> Site.record().at(AnnotationKind.CHECK, spec.nth()));
            checks++;
            check(site, spec, pathPrefix, List.of(Integer.toString(checks)));
        }
    }

    private void foreignKey(ReferencesSpec spec, OtherTables others) {
        if (spec.components().isEmpty()) {
            return; // which is an error
        }
        Site site = Site.record().at(AnnotationKind.FOREIGN_KEY, spec.nth());
        foreignKey(site, ReferenceModel.of(spec, others), spec.components());
    }

    private void foreignKey(Site site, ReferenceModel reference, List<String> paths) {
        String table = placement.of(paths);
        String written = reference.spec().name();
        String name = written.isEmpty() ? names.name("fk", table, columnNames(paths)) : written;
        found.add(new ConstraintModel.ForeignKey(site, table, name, !written.isEmpty(), paths, reference));
    }

    private void unique(Site site, UniqueSpec spec, List<String> paths) {
        String table = placement.of(paths);
        boolean named = !spec.name().isEmpty();
        String name = named ? spec.name() : names.name("uq", table, columnNames(paths));
        found.add(new ConstraintModel.Unique(site, table, name, named, paths));
    }

    private void index(Site site, IndexSpec spec, List<ConstraintModel.IndexPart> parts) {
        String table = placement.of(
                parts.stream().flatMap(part -> part.path().stream()).toList());
        boolean named = !spec.name().isEmpty();
        List<String> subjects = parts.stream()
                .flatMap(part ->
                        part.path().map(path -> columnNames(path).stream()).orElseGet(() -> part.expression().stream()))
                .toList();
        String name = named ? spec.name() : names.name("ix", table, subjects);
        found.add(new ConstraintModel.Index(site, table, name, named, parts, spec));
    }

    /** What {@code path} says is empty for the whole record. */
    private void check(Site site, CheckSpec spec, String path, List<String> subjects) {
        String table = placement.of(path.isEmpty() ? List.of() : List.of(path));
        boolean named = !spec.name().isEmpty();
        String name = named ? spec.name() : names.name("ck", table, subjects);
        found.add(new ConstraintModel.Check(site, table, name, named, spec));
    }

    private List<String> columnNames(List<String> paths) {
        return paths.stream().flatMap(path -> columnNames(path).stream()).toList();
    }

    /** The names of the columns at or below the path; the path itself when there are none. */
    private List<String> columnNames(String path) {
        List<String> below = columns.values().stream()
                .filter(column ->
                        column.dotted().equals(path) || column.dotted().startsWith(path + '.'))
                .sorted(Comparator.comparingInt(ColumnModel::ordinal))
                .map(ColumnModel::name)
                .toList();
        return below.isEmpty() ? List.of(path) : below;
    }
}
