package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the mapping inside the table of a family: which member a row is, and which table a member has. */
final class FamilyMappingWriter {

    private final TableModel table;
    private final FamilyModel family;
    private final KeyModel key;
    private final SqlTypeConstants types;
    private final String meta;

    private FamilyMappingWriter(TableModel table, SqlTypeConstants types, String meta) {
        this.meta = meta;
        this.table = table;
        this.family = table.family().orElseThrow();
        this.key = table.key().orElseThrow();
        this.types = types;
    }

    static TypeSpec write(TableModel table, SqlTypeConstants types, String meta) {
        return new FamilyMappingWriter(table, types, meta).mapping();
    }

    private TypeSpec mapping() {
        ClassName record = TypeNames.of(table.type());
        return TypeSpec.classBuilder("Mapping")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypeNames.generic(RuntimeNames.FAMILY_MAPPING, record, KeyCode.type(key)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", meta)
                        .build())
                .addMethod(read(record))
                .addMethods(family.members().stream().map(this::read).toList())
                .addMethod(member(record))
                .addMethod(memberOf())
                .addMethod(bindKey())
                .build();
    }

    private MethodSpec read(ClassName record) {
        MethodSpec.Builder method = Specs.override("read")
                .returns(record)
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addStatement(
                        "String member = in.stringAt($L)",
                        ReadCode.at(table.columns().indexOf(discriminator())))
                .addCode("return switch (member) {\n$>");
        for (TableModel member : family.members()) {
            method.addCode("case $S -> $L(in, at);\n", value(member), reader(member));
        }
        return method.addCode("default -> throw unknown(member);\n$<};\n").build();
    }

    private ColumnModel discriminator() {
        return (ColumnModel) table.member(family.discriminator().name()).orElseThrow();
    }

    /** The constructor call, whose arguments are where the family has their columns. */
    private MethodSpec read(TableModel member) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member component : member.members()) {
            int offset = table.member(component.dotted())
                    .orElseThrow()
                    .columns()
                    .get(0)
                    .ordinal();
            arguments.add(ReadCode.argument(component, offset, types::of));
        }
        return MethodSpec.methodBuilder(reader(member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(member.type()))
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addStatement("return $L", loaded(member, Specs.lines(arguments)))
                .build();
    }

    private static CodeBlock loaded(TableModel member, CodeBlock arguments) {
        CodeBlock read = CodeBlock.of("new $T($L)", TypeNames.of(member.type()), arguments);
        return HooksWriter.changesLoaded(member)
                ? CodeBlock.of(
                        "$1T.loaded($2L.meta(), $2L.mapping().hooks(), $3L)",
                        RuntimeNames.LIFECYCLE,
                        constant(member),
                        read)
                : read;
    }

    private static String reader(TableModel member) {
        return "read" + member.type().simpleName();
    }

    private MethodSpec member(ClassName record) {
        MethodSpec.Builder method = Specs.override("member")
                .returns(TypeNames.generic(
                        RuntimeNames.KEYED_TABLE, WildcardTypeName.subtypeOf(record), KeyCode.type(key)))
                .addParameter(record, "row");
        List<TableModel> members = family.members();
        for (TableModel member : members.subList(0, members.size() - 1)) {
            method.beginControlFlow("if (row instanceof $T)", TypeNames.of(member.type()))
                    .addStatement("return $L", constant(member))
                    .endControlFlow();
        }
        return method.addStatement("return $L", constant(members.get(members.size() - 1)))
                .build();
    }

    private MethodSpec memberOf() {
        MethodSpec.Builder method = Specs.override("member")
                .returns(TypeNames.generic(
                        RuntimeNames.KEYED_TABLE,
                        WildcardTypeName.subtypeOf(TypeNames.of(table.type())),
                        KeyCode.type(key)))
                .addParameter(TypeNames.STRING, "value")
                .addCode("return switch (value) {\n$>");
        for (TableModel member : family.members()) {
            method.addCode("case $S -> $L;\n", value(member), constant(member));
        }
        return method.addCode("default -> throw unknown(value);\n$<};\n").build();
    }

    private MethodSpec bindKey() {
        return Specs.override("bindKey")
                .addParameter(KeyCode.type(key), "key")
                .addParameter(RuntimeNames.ROW_OUTPUT, "out")
                .addStatement(
                        "$L.mapping().bindKey(key, out)",
                        constant(family.members().get(0)))
                .build();
    }

    private static String value(TableModel member) {
        return member.membership().orElseThrow().value().orElseThrow();
    }

    private static CodeBlock constant(TableModel member) {
        return CodeBlock.of("$L.$L", Specs.scope(TableWriter.name(member.type())), TableNames.constant(member.type()));
    }
}
