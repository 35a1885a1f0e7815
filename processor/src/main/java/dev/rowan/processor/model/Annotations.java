package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was written on a record or component: the facts, and a typed view of each kind. */
public record Annotations(List<AnnotationFacts> facts) {

    /** Nothing written. */
    public static final Annotations NONE = new Annotations(List.of());

    public Annotations {
        facts = List.copyOf(facts);
    }

    /** Whether one of the kind was written. */
    public boolean has(AnnotationKind kind) {
        return first(kind).isPresent();
    }

    /** The first of the kind. */
    public Optional<AnnotationFacts> first(AnnotationKind kind) {
        for (AnnotationFacts fact : facts) {
            if (fact.kind() == kind) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** All of the kind, in order. */
    public List<AnnotationFacts> all(AnnotationKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The record's {@code @Table}, with defaults when there is none. */
    public TableSpec table() {
        return TableSpec.of(first(AnnotationKind.TABLE).orElseGet(() -> AnnotationFacts.marker(AnnotationKind.TABLE)));
    }

    /** The component's {@code @Column}, with defaults when there is none. */
    public ColumnSpec column() {
        return ColumnSpec.of(
                first(AnnotationKind.COLUMN).orElseGet(() -> AnnotationFacts.marker(AnnotationKind.COLUMN)));
    }

    public List<ColumnTypeSpec> columnTypes() {
        return all(AnnotationKind.COLUMN_TYPE, ColumnTypeSpec::of);
    }

    public Optional<ComputedSpec> computed() {
        return first(AnnotationKind.COMPUTED).map(ComputedSpec::of);
    }

    public Optional<DefaultSpec> defaultValue() {
        return first(AnnotationKind.DEFAULT).map(DefaultSpec::of);
    }

    public Optional<GeneratedSpec> generated() {
        return first(AnnotationKind.GENERATED).map(GeneratedSpec::of);
    }

    public Optional<ReferencesSpec> references() {
        return first(AnnotationKind.REFERENCES).map(ReferencesSpec::of);
    }

    public List<ReferencesSpec> foreignKeys() {
        return all(AnnotationKind.FOREIGN_KEY, ReferencesSpec::of);
    }

    /** The relations that are declared on the record, in order. */
    public List<RelationSpec> relations() {
        return facts.stream()
                .filter(fact -> RelationSpec.KINDS.contains(fact.kind()))
                .map(RelationSpec::of)
                .toList();
    }

    /** What an embedded part's column names begin with; empty when nothing or not embedded. */
    public String prefix() {
        return first(AnnotationKind.EMBEDDED).map(facts -> facts.text("prefix")).orElse("");
    }

    public List<UniqueSpec> uniques() {
        return all(AnnotationKind.UNIQUE, UniqueSpec::of);
    }

    public List<IndexSpec> indexes() {
        return all(AnnotationKind.INDEX, IndexSpec::of);
    }

    public List<CheckSpec> checks() {
        return all(AnnotationKind.CHECK, CheckSpec::of);
    }

    public List<OptionSpec> tableOptions() {
        return all(AnnotationKind.TABLE_OPTION, OptionSpec::of);
    }

    private <T> List<T> all(AnnotationKind kind, Function<AnnotationFacts, T> view) {
        return all(kind).stream().map(view).toList();
    }
}
