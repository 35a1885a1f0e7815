package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** Writes the class that turns an input record into values of a table. */
public final class InputWriter {

    /** The input's class. */
    public GeneratedSource write(InputModel input) {
        TableModel table = input.table().orElseThrow();
        CodeBlock.Builder values =
                CodeBlock.builder().add("$T.<$T>none()", RuntimeNames.VALUES, TypeNames.of(table.type()));
        for (ComponentModel component : input.components()) {
            Member member = table.member(component.name()).orElseThrow();
            set(values, table, member, RowAccess.of("input").component(component));
        }
        return source(
                input, values(input).addStatement("return $L", values.build()).build());
    }

    /** The name of the class for an input. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Input");
    }

    private static void set(CodeBlock.Builder values, TableModel table, Member member, RowAccess access) {
        if (member instanceof EmbeddedModel part) {
            part.members().forEach(inner -> set(values, table, inner, access.component(inner.component())));
            return;
        }
        ColumnModel column = (ColumnModel) member;
        values.add(
                "\n.set($T.$L.$L, $L)",
                TypeNames.of(TableWriter.name(table.type())),
                TableNames.constant(table.type()),
                column.dotted(),
                access.code());
    }

    static GeneratedSource source(InputModel input, MethodSpec values) {
        ClassRef name = name(input.type());
        TypeSpec.Builder spec = Specs.type(name, input.facts())
                .addJavadoc("Gives a table the values of {@link $T} records.", TypeNames.of(input.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(values);
        return GeneratedSource.of(name, spec, input.type());
    }

    static MethodSpec.Builder values(InputModel input) {
        ClassName record = TypeNames.of(input.type());
        return MethodSpec.methodBuilder("values")
                .addModifiers(Specs.access(input.facts()))
                .addModifiers(Modifier.STATIC)
                .addJavadoc("The values of the components; columns of which there are none are left alone.")
                .returns(TypeNames.generic(RuntimeNames.VALUES, TypeNames.of(input.target())))
                .addParameter(record, "input");
    }
}
