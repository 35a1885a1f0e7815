package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method that lives in SQL too, of a record or of one of its embedded parts.
 *
 * @param path the parts down to it and its name, as annotations write it, {@code "address.line"}
 * @param owner the record that has it
 * @param method the method
 */
public record HybridModel(String path, RecordFacts owner, MarkedMethod method) {

    /** The one at a path. */
    public static Optional<HybridModel> find(RecordModel record, String path) {
        RecordFacts facts = record.facts();
        List<ComponentModel> components = record.components();
        String rest = path;
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            String name = rest.substring(0, dot);
            Optional<PartModel> part = components.stream()
                    .filter(component -> component.name().equals(name))
                    .findFirst()
                    .flatMap(ComponentModel::part);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            facts = part.get().facts();
            components = part.get().components();
            rest = rest.substring(dot + 1);
        }
        RecordFacts owner = facts;
        return owner.hybrid(rest).map(method -> new HybridModel(path, owner, method));
    }

    /** All of a record, its own before those of its parts. */
    public static List<HybridModel> of(RecordModel record) {
        List<HybridModel> found = new ArrayList<>();
        collect(record.facts(), record.components(), "", found);
        return found;
    }

    private static void collect(
            RecordFacts facts, List<ComponentModel> components, String prefix, List<HybridModel> found) {
        facts.methodsWith(AnnotationKind.HYBRID)
                .forEach(method -> found.add(new HybridModel(prefix + method.name(), facts, method)));
        for (ComponentModel component : components) {
            component
                    .part()
                    .ifPresent(
                            part -> collect(part.facts(), part.components(), prefix + component.name() + '.', found));
        }
    }

    /** Its twin, if there is one. */
    public Optional<MarkedMethod> twin() {
        return owner.twinOf(method);
    }

    /** Whether rows can be ordered by it. */
    public boolean isOperand() {
        return twin().filter(MarkedMethod::isOperand).isPresent();
    }
}
