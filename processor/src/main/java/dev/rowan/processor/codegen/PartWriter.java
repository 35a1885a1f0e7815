package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.PartModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the columns of an embedded record. */
public final class PartWriter {

    /** The class for a part's columns. */
    public GeneratedSource write(PartModel part) {
        ClassRef name = name(part.type());
        ClassName record = TypeNames.of(part.type());
        TypeVariableName owner = TypeVariableName.get("R");
        List<Member> members = part.members();
        TypeSpec.Builder spec = Specs.type(name, part.facts())
                .addTypeVariable(owner)
                .superclass(TypeNames.generic(RuntimeNames.PART, record))
                .addAnnotation(Specs.tableModel(part.facts()))
                .addJavadoc("The columns of an embedded {@link $T}.\n\n@param <R> the table's record", record);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Specs.access(part.facts()))
                .addJavadoc("The columns, in the order of the record's components.")
                .addStatement("super($T.of($L))", List.class, leaves(members));
        for (Member member : members) {
            String field = member.component().name();
            TypeName type = TableNames.type(member, owner);
            constructor.addParameter(type, field).addStatement("this.$1N = $1N", field);
            spec.addField(FieldSpec.builder(type, field, Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc("The $L of {@link $T#$L()}.", what(member), record, field)
                    .build());
        }
        spec.addMethod(constructor.build()).addMethod(read(part, members));
        HybridCode.add(spec, part.facts());
        return GeneratedSource.of(name, spec, part.type());
    }

    /** The name of the class for a part's columns. */
    public static ClassRef name(ClassRef part) {
        return part.generated("Columns");
    }

    private static String what(Member member) {
        return member instanceof EmbeddedModel ? "columns" : "column";
    }

    private static CodeBlock leaves(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.columns().stream())
                .map(column -> CodeBlock.of("$L", column.dotted()))
                .collect(Specs.WRAPPING);
    }

    private static MethodSpec read(PartModel part, List<Member> members) {
        return Specs.override("read")
                .returns(TypeNames.of(part.type()))
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addStatement("return $L", ReadCode.of(part.type(), members, PartWriter::sqlType))
                .build();
    }

    /** A type of the runtime by its constant, any other by asking the column. */
    private static CodeBlock sqlType(ColumnModel column) {
        return SqlTypeCode.isConstant(column.value())
                ? SqlTypeCode.of(column.value())
                : CodeBlock.of("this.$L.type()", column.dotted());
    }
}
