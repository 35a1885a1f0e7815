package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a table says itself of its record as a map: parts as maps of their own, and defaults that are made. */
final class MapCode {

    private static final TypeName VALUE = TypeNames.nullable(ClassName.OBJECT);
    private static final TypeName MAP =
            ParameterizedTypeName.get(TypeNames.of(ClassRef.of("java.util", "Map")), TypeNames.STRING, VALUE);

    private MapCode() {}

    static MethodSpec toMap(TableModel table) {
        MethodSpec.Builder method = Specs.mapping("toMap")
                .returns(MAP)
                .addParameter(TypeNames.of(table.type()), "row")
                .addParameter(RuntimeNames.TABLE_META, "meta");
        NameAllocator names = new NameAllocator();
        names.newName("row");
        names.newName("meta");
        String map = put(method, names, "map", table.members(), RowAccess.of("row"));
        return method.addStatement("return $L", map).build();
    }

    private static String put(
            MethodSpec.Builder method, NameAllocator names, String wanted, List<Member> members, RowAccess record) {
        String map = names.newName(wanted);
        method.addStatement("$T $L = new $T<>()", MAP, map, LinkedHashMap.class);
        for (Member member : members) {
            ComponentModel component = member.component();
            RowAccess value = record.component(component);
            if (!(member instanceof EmbeddedModel part)) {
                method.addStatement("$L.put($S, $L)", map, component.name(), value.code());
            } else if (value.nullable()) {
                putIfPresent(method, names, map, part, value);
            } else {
                String inner = put(method, names, component.name(), part.members(), value);
                method.addStatement("$L.put($S, $L)", map, component.name(), inner);
            }
        }
        return map;
    }

    private static void putIfPresent(
            MethodSpec.Builder method, NameAllocator names, String map, EmbeddedModel part, RowAccess value) {
        ComponentModel component = part.component();
        String variable = names.newName(component.name());
        method.addStatement("$T $L = $L", TypeNames.of(component.type()), variable, value.code())
                .beginControlFlow("if ($L == null)", variable)
                .addStatement("$L.put($S, null)", map, component.name())
                .nextControlFlow("else");
        String inner = put(method, names, component.name() + "Map", part.members(), RowAccess.of(variable));
        method.addStatement("$L.put($S, $L)", map, component.name(), inner).endControlFlow();
    }

    /** The defaults that methods of the record, or of its parts, make; empty if there are none. */
    static Optional<MethodSpec> suppliedDefaults(TableModel table) {
        CodeBlock.Builder cases = CodeBlock.builder();
        supplied(table.type(), table.members(), cases);
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder("suppliedDefault")
                .addModifiers(Modifier.PROTECTED)
                .returns(VALUE)
                .addParameter(TypeName.INT, "ordinal")
                .addCode("return switch (ordinal) {\n$>")
                .addCode(cases.build())
                .addCode("default -> null;\n$<};\n")
                .build());
    }

    private static void supplied(ClassRef record, List<Member> members, CodeBlock.Builder cases) {
        for (Member member : members) {
            if (member instanceof EmbeddedModel part) {
                supplied(part.part().type(), part.members(), cases);
                continue;
            }
            DefaultCode.supplied(record, member.component())
                    .ifPresent(value -> cases.add("case $L -> $L;\n", ((ColumnModel) member).ordinal(), value));
        }
    }
}
