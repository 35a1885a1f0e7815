package dev.rowan.processor.model;

import java.util.List;

/** A record that queries return. */
public record ProjectionModel(RecordFacts facts, List<ComponentModel> components) implements RecordModel {

    public ProjectionModel {
        components = List.copyOf(components);
    }
}
