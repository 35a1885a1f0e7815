package dev.rowan.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code @HasMany}, {@code @HasOne} or {@code @ManyToMany} as written.
 *
 * @param kind which of them
 * @param nth which of several of its kind on the record
 * @param name the relation's name
 * @param target the record at the other end
 * @param through the record of the join table; missing where there is none
 * @param mappedBy the way back, or empty
 * @param targetBy the way on from the join table, or empty
 * @param orderBy the order at the other end
 * @param cascade whether the other end goes with the record
 * @param orphanRemoval whether what leaves the relation goes
 */
public record RelationSpec(
        AnnotationKind kind,
        int nth,
        String name,
        TypeRef target,
        TypeRef through,
        String mappedBy,
        String targetBy,
        List<String> orderBy,
        boolean cascade,
        boolean orphanRemoval) {

    /** The annotations. */
    public static final Set<AnnotationKind> KINDS =
            EnumSet.of(AnnotationKind.HAS_MANY, AnnotationKind.HAS_ONE, AnnotationKind.MANY_TO_MANY);

    public RelationSpec {
        orderBy = List.copyOf(orderBy);
    }

    static RelationSpec of(AnnotationFacts facts) {
        return new RelationSpec(
                facts.kind(),
                facts.nth(),
                facts.text("name"),
                facts.type("target"),
                facts.type("through"),
                facts.text("mappedBy"),
                facts.text("targetBy"),
                facts.texts("orderBy"),
                facts.flag("cascade", false),
                facts.flag("orphanRemoval", false));
    }

    /** Where it is written. */
    public Site site() {
        return Site.record().at(kind, nth);
    }
}
