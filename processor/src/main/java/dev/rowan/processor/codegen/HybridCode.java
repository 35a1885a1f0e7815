package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.HybridModel;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.TableModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a table, or of the columns of a part, that are twins of the record's methods in SQL. */
final class HybridCode {

    private HybridCode() {}

    /** Adds a method for each, which calls the twin. */
    static void add(TypeSpec.Builder spec, RecordFacts facts) {
        for (MarkedMethod hybrid : facts.methodsWith(AnnotationKind.HYBRID)) {
            MarkedMethod twin = facts.twinOf(hybrid).orElseThrow();
            spec.addMethod(method(facts, hybrid, twin)
                    .addStatement("return $L.$N(this)", Specs.scope(facts.type()), twin.name())
                    .build());
        }
    }

    /** Adds what finds those that rows can be ordered by; nothing where there are none. */
    static void addSortKeys(TypeSpec.Builder spec, TableModel table) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (HybridModel hybrid : HybridModel.of(table)) {
            if (hybrid.isOperand()) {
                cases.add("case $1S -> $1L();\n", hybrid.path());
            }
        }
        if (!cases.isEmpty()) {
            spec.addMethod(MethodSpec.methodBuilder("sortKey")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(RuntimeNames.SORT_KEY)
                    .addParameter(TypeNames.STRING, "hybrid")
                    .addCode("return switch (hybrid) {\n$>")
                    .addCode(cases.build())
                    .addCode("default -> super.sortKey(hybrid);\n$<};\n")
                    .build());
        }
    }

    /** Adds what stands in for them where twins are there and give something. */
    static void addStubs(TypeSpec.Builder spec, RecordFacts facts, CodeBlock wrong) {
        for (MarkedMethod hybrid : facts.methodsWith(AnnotationKind.HYBRID)) {
            Optional<MarkedMethod> twin =
                    facts.twinOf(hybrid).filter(each -> !each.returned().isMissing());
            boolean free = spec.build().methodSpecs().stream()
                    .noneMatch(method -> method.name().equals(hybrid.name())
                            && method.parameters().isEmpty());
            if (twin.isPresent() && free) {
                spec.addMethod(method(facts, hybrid, twin.get())
                        .addStatement("return $L", wrong)
                        .build());
            }
        }
    }

    private static MethodSpec.Builder method(RecordFacts facts, MarkedMethod hybrid, MarkedMethod twin) {
        return MethodSpec.methodBuilder(hybrid.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The twin of {@link $T#$L()} in SQL.", TypeNames.of(facts.type()), hybrid.name())
                .returns(TypeNames.of(twin.returned()));
    }
}
