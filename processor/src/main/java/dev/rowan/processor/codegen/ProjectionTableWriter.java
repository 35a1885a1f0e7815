package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.codegen.BasicCode.Shape;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.ProjectionModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of the rows of a projection as a source of a query. How values are stored is told by what is selected. */
public final class ProjectionTableWriter {

    /** The projection's table. */
    public GeneratedSource write(ProjectionModel projection) {
        TypeSpec.Builder spec = Specs.type(name(projection.type()), projection.facts())
                .addJavadoc("{@link $T} records as rows to select from.", TypeNames.of(projection.type()));
        frame(spec, projection, TypeNames.of(projection.type()));
        int ordinal = 0;
        for (ComponentModel component : projection.components()) {
            Shape shape = ColumnCode.selectedShape(component.value());
            spec.addField(field(component, shape)
                    .initializer("$L($L)", shape.factory(), ordinal)
                    .build());
            ordinal++;
        }
        return GeneratedSource.of(name(projection.type()), spec, projection.type());
    }

    /** The name of the class for a projection. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Table");
    }

    /** All but the fields, which is that of a stub as well. */
    static void frame(TypeSpec.Builder spec, ProjectionModel projection, TypeName record) {
        ClassName self = TypeNames.of(name(projection.type()));
        CodeBlock columns = projection.components().stream()
                .map(component ->
                        CodeBlock.of("$S", Naming.apply(projection.facts().naming(), component.name())))
                .collect(Specs.WRAPPING);
        spec.superclass(TypeNames.generic(RuntimeNames.PROJECTION_TABLE, record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Specs.access(projection.facts()))
                        .addJavadoc("The rows of a query.")
                        .addParameter(TypeNames.generic(RuntimeNames.DERIVED_TABLE, record), "rows")
                        .addStatement("super($L)", CodeBlock.join(arguments(columns), ",$W"))
                        .build())
                .addMethod(MethodSpec.methodBuilder("alias")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The same rows under another name in a statement.")
                        .returns(self)
                        .addParameter(TypeNames.STRING, "alias")
                        .addStatement("return new $T(rows().alias(alias))", self)
                        .build());
    }

    private static List<CodeBlock> arguments(CodeBlock columns) {
        CodeBlock rows = CodeBlock.of("rows");
        return columns.isEmpty() ? List.of(rows) : List.of(rows, columns);
    }

    private static FieldSpec.Builder field(ComponentModel component, Shape shape) {
        return FieldSpec.builder(
                        ColumnCode.selectedType(component, shape), component.name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What {@code $L} holds.", component.name());
    }
}
