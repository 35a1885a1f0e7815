package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.TableModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a table that are twins of the record's methods in SQL. */
final class HybridCode {

    private HybridCode() {}

    /** Adds a method for each, which calls the twin. */
    static void add(TypeSpec.Builder spec, TableModel table) {
        for (MarkedMethod hybrid : table.facts().methodsWith(AnnotationKind.HYBRID)) {
            MarkedMethod twin = table.facts().twinOf(hybrid).orElseThrow();
            spec.addMethod(method(table, hybrid, twin)
                    .addStatement("return $L.$N(this)", Specs.scope(table.type()), twin.name())
                    .build());
        }
    }

    /** Adds what stands in for them where twins are there and give something. */
    static void addStubs(TypeSpec.Builder spec, TableModel table, CodeBlock wrong) {
        for (MarkedMethod hybrid : table.facts().methodsWith(AnnotationKind.HYBRID)) {
            Optional<MarkedMethod> twin =
                    table.facts().twinOf(hybrid).filter(each -> !each.returned().isMissing());
            boolean free = spec.build().methodSpecs().stream()
                    .noneMatch(method -> method.name().equals(hybrid.name())
                            && method.parameters().isEmpty());
            if (twin.isPresent() && free) {
                spec.addMethod(method(table, hybrid, twin.get())
                        .addStatement("return $L", wrong)
                        .build());
            }
        }
    }

    private static MethodSpec.Builder method(TableModel table, MarkedMethod hybrid, MarkedMethod twin) {
        return MethodSpec.methodBuilder(hybrid.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The twin of {@link $T#$L()} in SQL.", TypeNames.of(table.type()), hybrid.name())
                .returns(TypeNames.of(twin.returned()));
    }
}
