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
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands generated classes to the compiler, each with the elements it came from and the {@code @Generated} of the JDK. */
public final class SourceWriter {

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

    private final ProcessingEnvironment environment;
    private final String generator;
    private final Map<String, Boolean> hiding = new HashMap<>();

    /** A writer that names {@code generator}, a processor's class, as the maker of its files. */
    public SourceWriter(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.generator = generator;
    }

    /** Begins to make the text of a file, beside the compiler's thread. */
    public SourceText begin(GeneratedSource source) {
        TypeSpec.Builder spec = source.spec();
        if (source.origins().stream()
                .findFirst()
                .flatMap(this::element)
                .filter(this::seesGenerated)
                .isPresent()) {
            spec.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", generator)
                    .build());
        }
        spec.addAnnotation(WITHOUT_WARNINGS).alwaysQualify(variables(spec.build()));
        JavaFile file = JavaFile.builder(source.name().packageName(), spec.build())
                .skipJavaLangImports(!hidesLang(source.name().packageName()))
                .indent("    ")
                .build();
        return SourceText.begin(source.name(), source.origins(), file);
    }

    /** Waits for the text and writes the file. */
    public void write(SourceText text) throws IOException {
        write(text.name(), text.origins(), text.await());
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

    /** Whether a class of the package has the name of one that is otherwise there without an import. */
    private boolean hidesLang(String packageName) {
        return hiding.computeIfAbsent(
                packageName,
                name -> LANG.stream()
                        .anyMatch(simple -> element(ClassRef.of(name, simple)).isPresent()));
    }

    private Optional<TypeElement> element(ClassRef type) {
        return Optional.ofNullable(environment.getElementUtils().getTypeElement(type.canonicalName()));
    }

    /** The annotation lives in {@code java.compiler}, which a modular project need not read. */
    private boolean seesGenerated(Element origin) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(origin);
        return module == null || elements.getTypeElement(module, GENERATED) != null;
    }
}
