package dev.rowan.processor;

import dev.rowan.processor.Subject.Role;
import dev.rowan.processor.model.AnnotationKind;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what belongs to single records: tables, builders, keys, parts, projections, inputs. Each file comes from one
 * record.
 */
public final class RowanProcessor extends AbstractProcessor {

    private @Nullable Rounds rounds;

    /** For the compiler. */
    public RowanProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment, RowanProcessor.class.getName());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Objects.requireNonNull(rounds, "Not initialised").process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Arrays.stream(Role.values())
                .flatMap(role -> role.annotations().stream())
                .map(AnnotationKind::qualifiedName)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(OptionsReader.NAMING, OptionsReader.DIALECTS);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}
