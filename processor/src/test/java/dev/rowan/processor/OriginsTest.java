package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Gradle needs to compile only what has changed: files that say what they came of, one record each where the
 * processor is declared as isolating.
 */
class OriginsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.rowan.processor.Records#all")
    void everyFileSaysWhatItCameOf(String records) {
        Watched tables = new Watched(new RowanProcessor());
        Watched catalogs = new Watched(new CatalogProcessor());
        TestCompiler.Result result =
                new TestCompiler(folder).withOnly(tables, catalogs).compile(Records.sources(records));

        assertThat(result.messages()).isEmpty();
        assertThat(tables.origins).isNotEmpty();
        assertThat(tables.origins)
                .allSatisfy((file, origins) -> assertThat(origins).as(file).hasSize(1));
        assertThat(catalogs.origins)
                .allSatisfy((file, origins) -> assertThat(origins).as(file).isNotEmpty());
        Set<String> written = result.generated().keySet().stream()
                .map(path -> path.replace(".java", "").replace('/', '.'))
                .collect(Collectors.toSet());
        written.removeAll(tables.origins.keySet());
        assertThat(written).isEqualTo(catalogs.origins.keySet());
    }

    @Test
    void bothProcessorsAreDeclared() throws IOException {
        assertThat(lines("/META-INF/services/javax.annotation.processing.Processor"))
                .containsExactlyInAnyOrder(RowanProcessor.class.getName(), CatalogProcessor.class.getName());
        assertThat(lines("/META-INF/gradle/incremental.annotation.processors"))
                .containsExactlyInAnyOrder(
                        RowanProcessor.class.getName() + ",isolating",
                        CatalogProcessor.class.getName() + ",aggregating");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = OriginsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Calls a processor, and remembers of each file that it writes what it says the file came of. */
    private static final class Watched implements Processor {
        private final Processor processor;
        private final Map<String, List<String>> origins = new TreeMap<>();

        Watched(Processor processor) {
            this.processor = processor;
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            processor.init(new Environment(environment, new Recorder(environment.getFiler(), origins)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
            return processor.getCompletions(element, annotation, member, text);
        }
    }

    private record Recorder(Filer filer, Map<String, List<String>> origins) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            remember(name, elements);
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            remember(name, elements);
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence module, CharSequence name, Element... elements)
                throws IOException {
            remember(name, elements);
            return filer.createResource(location, module, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
                throws IOException {
            return filer.getResource(location, module, name);
        }

        private void remember(CharSequence name, Element... elements) {
            origins.put(
                    name.toString(),
                    List.of(elements).stream().map(Element::toString).toList());
        }
    }

    private record Environment(ProcessingEnvironment environment, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}
