package dev.rowan.processor;

import dev.rowan.processor.model.AnnotationKind;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes catalogs. They come from many records each, which is why they have a processor of their own: see Gradle's incremental processing. */
public final class CatalogProcessor extends AbstractProcessor {

    private @Nullable CatalogRounds rounds;

    /** For the compiler. */
    public CatalogProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new CatalogRounds(environment, CatalogProcessor.class.getName());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Objects.requireNonNull(rounds, "Not initialised").process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                AnnotationKind.CATALOG.qualifiedName(),
                AnnotationKind.INHERITANCE.qualifiedName(),
                AnnotationKind.TABLE.qualifiedName());
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
