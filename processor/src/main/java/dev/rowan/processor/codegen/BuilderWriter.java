package dev.rowan.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record. */
public final class BuilderWriter {

    /** Checkers of nulls do not see that what is required has been looked at. */
    private static final AnnotationSpec AFTER_A_LOOK = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "NullAway")
            .build();

    /** The builder's class. */
    public GeneratedSource write(TableModel table) {
        return new Writing(table).write();
    }

    /** The name of the class for a record's builder. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Builder");
    }

    private static final class Writing {

        private final TableModel table;
        private final ClassRef name;
        private final ClassName self;
        private final ClassName record;

        Writing(TableModel table) {
            this.table = table;
            this.name = BuilderWriter.name(table.type());
            this.self = TypeNames.of(name);
            this.record = TypeNames.of(table.type());
        }

        GeneratedSource write() {
            TypeSpec.Builder spec = Specs.type(name, table.facts())
                    .addJavadoc("Makes {@link $T} records, one component at a time.", record);
            table.components().forEach(component -> spec.addField(field(component)));
            spec.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
            spec.addMethod(begin()).addMethod(from());
            for (ComponentModel component : table.components()) {
                spec.addMethod(setter(component));
                if (component.optional()) {
                    spec.addMethod(plainSetter(component));
                }
            }
            return GeneratedSource.of(name, spec.addMethod(build()), table.type());
        }

        /** A default that is a constant is there from the beginning; one that is made is made when the record is built. */
        private FieldSpec field(ComponentModel component) {
            Optional<CodeBlock> value = DefaultCode.of(table.type(), component);
            if (isEager(component) && value.isPresent()) {
                TypeName type = component.nullable() && !component.optional()
                        ? TypeNames.nullable(component.type())
                        : TypeNames.of(component.writtenType());
                FieldSpec.Builder field = FieldSpec.builder(type, component.name(), Modifier.PRIVATE);
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

        private MethodSpec begin() {
            return MethodSpec.methodBuilder(
                            Specs.methodName(Naming.decapitalised(table.type().simpleName())))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("A builder in which nothing is set but defaults.")
                    .returns(self)
                    .addStatement("return new $T()", self)
                    .build();
        }

        private MethodSpec from() {
            MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("A builder in which everything is set as in {@code row}.")
                    .returns(self)
                    .addParameter(record, "row")
                    .addStatement("$1T builder = new $1T()", self);
            for (ComponentModel component : table.components()) {
                from.addStatement("builder.$1N = row.$1N()", component.name());
            }
            return from.addStatement("return builder").build();
        }

        private MethodSpec setter(ComponentModel component) {
            TypeName type = component.nullable() && !component.optional()
                    ? TypeNames.nullable(component.type())
                    : TypeNames.of(component.writtenType());
            return named(component)
                    .addParameter(type, component.name())
                    .addStatement("this.$1N = $1N", component.name())
                    .addStatement("return this")
                    .build();
        }

        private MethodSpec plainSetter(ComponentModel component) {
            return named(component)
                    .addParameter(TypeNames.of(component.type()), component.name())
                    .addStatement("this.$1N = $2T.of($1N)", component.name(), Optional.class)
                    .addStatement("return this")
                    .build();
        }

        private MethodSpec.Builder named(ComponentModel component) {
            return MethodSpec.methodBuilder(component.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Sets {@link $T#$L()}.", record, component.name())
                    .returns(self);
        }

        private MethodSpec build() {
            MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(
                            "The record.\n\n@throws IllegalStateException if a component that is required and has no default was left out")
                    .returns(record);
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
                                table.type().nestedName(),
                                CodeBlock.join(required, ""));
            }
            return build.addStatement("return new $T($L)", record, Specs.lines(arguments))
                    .build();
        }
    }
}
