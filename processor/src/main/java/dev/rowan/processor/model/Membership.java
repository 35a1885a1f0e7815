package dev.rowan.processor.model;

import java.util.Optional;

/**
 * How a record is a member of a family.
 *
 * @param family the sealed interface
 * @param column the discriminator's column
 * @param value what the discriminator holds in its rows; empty where it does not say
 * @param spec the family's {@code @Table}
 * @param relations what the family declares of relations
 */
public record Membership(
        ClassRef family, String column, Optional<String> value, TableSpec spec, Annotations relations) {

    static Membership of(RecordFacts member, RecordFacts family) {
        return new Membership(
                family.type(),
                Naming.apply(family.naming(), FamilyModel.discriminator(family)),
                value(member),
                family.annotations().table(),
                family.annotations());
    }

    /** What a record says its discriminator is. */
    static Optional<String> value(RecordFacts member) {
        return member.annotations().first(AnnotationKind.DISCRIMINATOR_VALUE).map(facts -> facts.text("value"));
    }
}
