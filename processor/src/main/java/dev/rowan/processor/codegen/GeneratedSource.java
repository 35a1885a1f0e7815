package dev.rowan.processor.codegen;

import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import java.util.List;

/**
 * A class to be written.
 *
 * @param name its name
 * @param spec its code, as a builder, since a copy of a record forgets its components
 * @param origins the types it was made from: one for isolating outputs, all for aggregating ones
 */
public record GeneratedSource(ClassRef name, TypeSpec.Builder spec, List<ClassRef> origins) {

    public GeneratedSource {
        origins = List.copyOf(origins);
    }

    static GeneratedSource of(ClassRef name, TypeSpec.Builder spec, ClassRef origin) {
        return new GeneratedSource(name, spec, List.of(origin));
    }
}
