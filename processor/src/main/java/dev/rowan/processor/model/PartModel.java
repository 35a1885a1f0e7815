package dev.rowan.processor.model;

import java.util.List;

/**
 * A record whose columns are inlined into tables.
 *
 * @param facts what was written
 * @param components its components in order
 * @param lossy whether it was read from a class file from which the compiler cannot tell which components are nullable
 */
public record PartModel(RecordFacts facts, List<ComponentModel> components, boolean lossy) implements RecordModel {

    public PartModel {
        components = List.copyOf(components);
    }

    /** The components in their places, with the names that columns have where no prefix or naming intervenes. */
    public List<Member> members() {
        return Columns.of(components, facts.naming());
    }
}
