package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.ProjectionModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that selects a projection. */
public final class ProjectionWriter {

    /** The projection's class. */
    public GeneratedSource write(ProjectionModel projection) {
        CodeBlock selections = projection.components().stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
        MethodSpec factory = factory(projection)
                .addStatement(
                        "return $L",
                        TypeSpec.anonymousClassBuilder("$T.of($L)", List.class, selections)
                                .superclass(TypeNames.generic(RuntimeNames.PROJECTION, TypeNames.of(projection.type())))
                                .addMethod(read(projection))
                                .build())
                .build();
        return source(projection, factory);
    }

    /** The name of the class for a projection. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Projection");
    }

    static GeneratedSource source(ProjectionModel projection, MethodSpec factory) {
        ClassRef name = name(projection.type());
        TypeSpec.Builder spec = Specs.type(name, projection.facts())
                .addJavadoc("Selects {@link $T} records.", TypeNames.of(projection.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(factory);
        return GeneratedSource.of(name, spec, projection.type());
    }

    static MethodSpec.Builder factory(ProjectionModel projection) {
        ClassName record = TypeNames.of(projection.type());
        MethodSpec.Builder factory = MethodSpec.methodBuilder(
                        Specs.methodName(Naming.decapitalised(projection.type().simpleName())))
                .addModifiers(Specs.access(projection.facts()))
                .addModifiers(Modifier.STATIC)
                .addJavadoc("A {@link $T} for each row, from one selection for each component.", record)
                .returns(TypeNames.generic(RuntimeNames.PROJECTION, record));
        for (ComponentModel component : projection.components()) {
            factory.addParameter(selection(component), component.name());
        }
        return factory;
    }

    private static TypeName selection(ComponentModel component) {
        TypeName held = component.nullable() && !component.optional()
                ? TypeNames.nullable(component.type())
                : TypeNames.boxed(component.writtenType());
        return TypeNames.generic(RuntimeNames.SELECTION, WildcardTypeName.subtypeOf(held));
    }

    /** The parameters give way to components of the same names. */
    private static MethodSpec read(ProjectionModel projection) {
        NameAllocator names = new NameAllocator();
        projection.components().forEach(component -> names.newName(component.name()));
        String in = names.newName("in");
        String at = names.newName("at");
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentModel component : projection.components()) {
            arguments.add(CodeBlock.of("$N.read($N, $N + offset($L))", component.name(), in, at, arguments.size()));
        }
        return Specs.override("read")
                .returns(TypeNames.of(projection.type()))
                .addParameter(RuntimeNames.ROW_INPUT, in)
                .addParameter(TypeName.INT, at)
                .addStatement("return new $T($L)", TypeNames.of(projection.type()), Specs.lines(arguments))
                .build();
    }
}
