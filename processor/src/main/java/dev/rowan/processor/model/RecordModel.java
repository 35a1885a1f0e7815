package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/** What all records that the processor writes something for have in common. */
public sealed interface RecordModel permits TableModel, PartModel, ProjectionModel, InputModel, ShapeModel {

    /** What was written. */
    RecordFacts facts();

    /** The components in order. */
    List<ComponentModel> components();

    /** The record's name. */
    default ClassRef type() {
        return facts().type();
    }

    /** The component of that name. */
    default Optional<ComponentModel> component(String name) {
        return components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }
}
