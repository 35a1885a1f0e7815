package dev.rowan.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands generated classes to the compiler, each with the elements it came from and the {@code @Generated} of the JDK. */
public final class SourceWriter {

    /** It lives in {@code java.compiler}, which a modular project need not read. */
    private static final String GENERATED = "javax.annotation.processing.Generated";

    /**
     * What developers mark as deprecated must be mentioned all the same, one sentence of Javadoc is enough, and what a
     * {@code SqlType} has checked can be cast to a generic type.
     */
    private static final AnnotationSpec WITHOUT_WARNINGS = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S, $S, $S}", "deprecation", "doclint:missing", "removal", "unchecked")
            .build();

    /** The classes of {@code java.lang} that generated code names, and others that components may hold. */
    private static final List<String> LANG = List.of(
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Double",
            "Enum",
            "Float",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "Integer",
            "Iterable",
            "Long",
            "Number",
            "Object",
            "Override",
            "Record",
            "Short",
            "String",
            "SuppressWarnings");

    /** Told of files that could not be written. */
    public interface Refused {
        /** The class whose file it is, and the reason: a {@code FilerException} where there is one of that name. */
        void file(ClassRef name, IOException reason);
    }

    private final ProcessingEnvironment environment;
    private final String generator;
    private final Map<String, Surroundings> surroundings = new HashMap<>();

    /**
     * What matters of a package.
     *
     * @param seeGenerated whether its module reads the one with {@code @Generated}
     * @param hideLang whether a class of it has the name of one that is otherwise there without an import
     */
    private record Surroundings(boolean seeGenerated, boolean hideLang) {}

    /** A writer that names {@code generator}, a processor's class, as the maker of its files. */
    public SourceWriter(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.generator = generator;
    }

    /**
     * Begins to make the code for a record, beside the compiler's thread.
     *
     * @param packageName the package that it is for
     */
    public SourceTexts begin(ClassRef record, String packageName, Supplier<List<GeneratedSource>> sources) {
        Surroundings around = surroundings.computeIfAbsent(packageName, name -> surroundings(record, name));
        return SourceTexts.begin(
                record,
                () -> sources.get().stream()
                        .map(source -> new SourceTexts.Text(source.name(), source.origins(), text(source, around)))
                        .toList());
    }

    private String text(GeneratedSource source, Surroundings around) {
        TypeSpec.Builder spec = source.spec();
        if (around.seeGenerated()) {
            spec.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", generator)
                    .build());
        }
        spec.addAnnotation(WITHOUT_WARNINGS).alwaysQualify(variables(spec.build()));
        return JavaFile.builder(source.name().packageName(), spec.build())
                .skipJavaLangImports(!around.hideLang())
                .indent("    ")
                .build()
                .toString();
    }

    /** Waits for the code, and writes each file that the compiler takes. */
    public void write(SourceTexts texts, Consumer<ClassRef> written, Refused refused) {
        for (SourceTexts.Text text : texts.await()) {
            try {
                write(text.name(), text.origins(), text.text());
                written.accept(text.name());
            } catch (IOException e) {
                refused.file(text.name(), e);
            }
        }
    }

    /** Writes a file without a class. */
    public void writeEmpty(ClassRef name, ClassRef origin) throws IOException {
        write(name, List.of(origin), "// Waits for types that " + origin.nestedName() + " mentions.\n");
    }

    private void write(ClassRef name, List<ClassRef> origins, String text) throws IOException {
        Element[] elements =
                origins.stream().map(this::element).flatMap(Optional::stream).toArray(Element[]::new);
        try (Writer file = environment
                .getFiler()
                .createSourceFile(name.canonicalName(), elements)
                .openWriter()) {
            file.write(text);
        }
    }

    /** A variable hides a class of its name where a method or constant of the class is meant. */
    private static String[] variables(TypeSpec spec) {
        return Stream.concat(
                        spec.fieldSpecs().stream().map(FieldSpec::name),
                        spec.methodSpecs().stream()
                                .flatMap(method -> method.parameters().stream())
                                .map(ParameterSpec::name))
                .toArray(String[]::new);
    }

    private Surroundings surroundings(ClassRef record, String packageName) {
        Elements elements = environment.getElementUtils();
        Optional<Element> inside = element(record)
                .<Element>map(type -> type)
                .or(() -> Optional.ofNullable(elements.getPackageElement(packageName)));
        Optional<ModuleElement> module = inside.map(elements::getModuleOf);
        boolean hideLang = LANG.stream()
                .map(simple -> ClassRef.of(packageName, simple).canonicalName())
                .anyMatch(name -> exists(name, module));
        return new Surroundings(inside.isPresent() && (module.isEmpty() || exists(GENERATED, module)), hideLang);
    }

    /** In the one module: the compiler would look into all others too, at length. */
    private boolean exists(String name, Optional<ModuleElement> module) {
        Elements elements = environment.getElementUtils();
        TypeElement type =
                module.isPresent() ? elements.getTypeElement(module.get(), name) : elements.getTypeElement(name);
        return type != null;
    }

    private Optional<TypeElement> element(ClassRef type) {
        return Optional.ofNullable(environment.getElementUtils().getTypeElement(type.canonicalName()));
    }
}
