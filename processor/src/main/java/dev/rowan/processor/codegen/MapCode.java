package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The methods that turn a record into a map and a map into a record. */
final class MapCode {

    private static final TypeName VALUE = TypeNames.nullable(ClassName.OBJECT);
    private static final TypeName MAP =
            ParameterizedTypeName.get(TypeNames.of(ClassRef.of("java.util", "Map")), TypeNames.STRING, VALUE);
    private static final TypeName ANY_MAP = ParameterizedTypeName.get(
            TypeNames.of(ClassRef.of("java.util", "Map")), TypeNames.STRING, WildcardTypeName.subtypeOf(VALUE));

    private final NameAllocator names = new NameAllocator();
    private final MethodSpec.Builder method;

    private MapCode(MethodSpec.Builder method) {
        this.method = method;
        names.newName("values");
        names.newName("meta");
    }

    static MethodSpec toMap(TableModel table) {
        MethodSpec.Builder method = Specs.override("toMap")
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

    static MethodSpec fromMap(TableModel table) {
        MethodSpec.Builder method = Specs.override("fromMap")
                .returns(TypeNames.of(table.type()))
                .addParameter(ANY_MAP, "values")
                .addParameter(RuntimeNames.TABLE_META, "meta");
        MapCode code = new MapCode(method);
        String map = code.names.newName("map");
        method.addStatement(
                "$1T $2L = $1T.of($3S, values, meta)",
                RuntimeNames.MAP_INPUT,
                map,
                table.type().nestedName());
        List<CodeBlock> arguments = code.arguments(table.type(), table.members(), map);
        return method.addStatement("return new $T($L)", TypeNames.of(table.type()), Specs.lines(arguments))
                .build();
    }

    private List<CodeBlock> arguments(ClassRef record, List<Member> members, String map) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : members) {
            arguments.add(
                    member instanceof EmbeddedModel part ? part(part, map) : column(record, (ColumnModel) member, map));
        }
        return arguments;
    }

    private CodeBlock column(ClassRef record, ColumnModel column, String map) {
        ComponentModel component = column.component();
        if (component.nullable()) {
            CodeBlock value = cast(component, CodeBlock.of("$L.orNull($L)", map, column.ordinal()));
            CodeBlock given = component.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
            return orDefault(record, column, map, given);
        }
        return orDefault(record, column, map, cast(component, CodeBlock.of("$L.required($L)", map, column.ordinal())));
    }

    /** What a cast says the compiler need not infer, which would be most of its work on this method. */
    private static CodeBlock cast(ComponentModel component, CodeBlock value) {
        return CodeBlock.of("($T) $L", TypeNames.of(component.type()), value);
    }

    /** The value if there is one; else the default, unless that is null, which is what the map gives. */
    private static CodeBlock orDefault(ClassRef record, ColumnModel column, String map, CodeBlock given) {
        ComponentModel component = column.component();
        return DefaultCode.of(record, component)
                .filter(value -> !value.toString().equals("null"))
                .map(value -> CodeBlock.of(
                        "$L.has($L) ? $L : $L", map, column.ordinal(), given, DefaultCode.wrapped(component, value)))
                .orElse(given);
    }

    private CodeBlock part(EmbeddedModel part, String map) {
        String name = part.component().name();
        String inner = names.newName(name);
        method.addStatement("$T $L = $L.part($S)", RuntimeNames.MAP_INPUT, inner, map, name);
        CodeBlock made = CodeBlock.of(
                "new $T($L)",
                TypeNames.of(part.part().type()),
                Specs.wrapping(arguments(part.part().type(), part.members(), inner)));
        if (!part.component().nullable()) {
            return made;
        }
        CodeBlock orNull = CodeBlock.of("$L.isAbsent() ? null : $L", inner, made);
        return part.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, orNull) : orNull;
    }
}
