package dev.rowan.processor.validate;

import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;

/** The components that a record's annotations can name, embedded ones by path. */
final class Paths {

    private Paths() {}

    /** All paths in order, each part before what is in it: {@code id, address, address.city}. */
    static List<String> of(RecordModel model) {
        List<String> paths = new ArrayList<>();
        collect(model.components(), "", paths);
        return paths;
    }

    private static void collect(List<ComponentModel> components, String prefix, List<String> paths) {
        for (ComponentModel component : components) {
            String path = prefix + component.name();
            paths.add(path);
            component.part().ifPresent(part -> collect(part.components(), path + '.', paths));
        }
    }
}
