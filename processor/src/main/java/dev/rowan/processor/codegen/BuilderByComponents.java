package dev.rowan.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A builder with a field for each component, parts as a whole. */
final class BuilderByComponents implements BuilderForm {

    /** Checkers of nulls do not see that what is required has been looked at. */
    private static final AnnotationSpec AFTER_A_LOOK = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "NullAway")
            .build();

    private final TableModel table;

    BuilderByComponents(TableModel table) {
        this.table = table;
    }

    @Override
    public void declare(TypeSpec.Builder builder) {
        table.components().forEach(component -> builder.addField(field(component)));
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    /** A default that is a constant is there from the beginning; one that is made is made when the record is built. */
    private FieldSpec field(ComponentModel component) {
        Optional<CodeBlock> value = DefaultCode.of(table.type(), component);
        if (isEager(component) && value.isPresent()) {
            FieldSpec.Builder field =
                    FieldSpec.builder(TypeNames.declared(component), component.name(), Modifier.PRIVATE);
            return value.get().toString().equals("null") && !component.optional()
                    ? field.build()
                    : field.initializer(DefaultCode.wrapped(component, value.get()))
                            .build();
        }
        return FieldSpec.builder(TypeNames.nullable(component.type()), component.name(), Modifier.PRIVATE)
                .build();
    }

    private static boolean isEager(ComponentModel component) {
        boolean supplied = component
                .annotations()
                .defaultValue()
                .filter(value -> !value.supplier().isEmpty())
                .isPresent();
        return component.nullable() || !supplied && component.part().isEmpty();
    }

    @Override
    public void takeAll(MethodSpec.Builder from) {
        for (ComponentModel component : table.components()) {
            from.addStatement("builder.$1N = row.$1N()", component.name());
        }
    }

    @Override
    public CodeBlock set(Member member, boolean unwrapped) {
        ComponentModel component = member.component();
        return unwrapped
                ? CodeBlock.of("this.$1N = $2T.of($1N)", component.name(), Optional.class)
                : CodeBlock.of("this.$1N = $1N", component.name());
    }

    @Override
    public void build(TypeSpec.Builder builder) {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The record.\n\n@throws IllegalStateException if a component that is required and has no default was left out")
                .returns(TypeNames.of(table.type()));
        List<CodeBlock> required = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentModel component : table.components()) {
            Optional<CodeBlock> value = DefaultCode.of(table.type(), component);
            if (value.isEmpty()) {
                required.add(CodeBlock.of(",$W$1S, $1N", component.name()));
            }
            arguments.add(
                    isEager(component) || value.isEmpty()
                            ? CodeBlock.of("$N", component.name())
                            : CodeBlock.of("$1N == null ? $2L : $1N", component.name(), value.get()));
        }
        if (!required.isEmpty()) {
            build.addAnnotation(AFTER_A_LOOK)
                    .addStatement(
                            "$T.all($S$L)",
                            RuntimeNames.REQUIRED,
                            BuilderWriter.name(table.type()).simpleName(),
                            CodeBlock.join(required, ""));
        }
        builder.addMethod(build.addStatement("return new $T($L)", TypeNames.of(table.type()), Specs.lines(arguments))
                .build());
    }
}
