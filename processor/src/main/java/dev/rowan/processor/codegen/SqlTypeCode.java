package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ConverterModel;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import java.util.List;

/** The expression that makes the {@code SqlType} of a value. */
final class SqlTypeCode implements ValueType.Visitor<CodeBlock> {

    private SqlTypeCode() {}

    static CodeBlock of(ValueType value) {
        return value.accept(new SqlTypeCode());
    }

    /** Whether a constant of the runtime serves, so that none needs to be written. */
    static boolean isConstant(ValueType value) {
        return value instanceof ValueType.Basic
                || value instanceof ValueType.Json json && json.form() == ValueType.Json.Form.TEXT;
    }

    @Override
    public CodeBlock basic(ValueType.Basic value) {
        return BasicCode.of(value.type()).sqlTypeCode();
    }

    @Override
    public CodeBlock enumeration(ValueType.Enumeration value) {
        ClassName type = TypeNames.of(value.type());
        CodeBlock scope = Specs.scope(value.type());
        return switch (value.storage()) {
            case NAME -> CodeBlock.of("$1T.enumByName($2T.class, $3L.values())", RuntimeNames.SQL_TYPES, type, scope);
            case ORDINAL ->
                CodeBlock.of("$1T.enumByOrdinal($2T.class, $3L.values())", RuntimeNames.SQL_TYPES, type, scope);
            case CODE -> byCode(type, scope, value.codes().get(0));
        };
    }

    private static CodeBlock byCode(ClassName type, CodeBlock scope, ValueType.EnumCode code) {
        BasicType stored = BasicType.of(code.type()).orElseThrow();
        CodeBlock getter = code.method()
                ? CodeBlock.of("$L::$L", scope, code.name())
                : CodeBlock.of("constant -> constant.$L", code.name());
        return CodeBlock.of(
                "$T.enumByCode($T.class, $L.values(), $L, $L)",
                RuntimeNames.SQL_TYPES,
                type,
                scope,
                BasicCode.of(stored).sqlTypeCode(),
                getter);
    }

    @Override
    public CodeBlock domain(ValueType.Domain value) {
        return CodeBlock.of(
                "$1T.mapped($2L, $3T.class, $4L::new, $4L::$5L)",
                RuntimeNames.SQL_TYPES,
                of(value.inner()),
                TypeNames.of(value.type()),
                Specs.scope(value.type()),
                value.component());
    }

    @Override
    public CodeBlock json(ValueType.Json value) {
        return value.form() == ValueType.Json.Form.TEXT
                ? CodeBlock.of("$T.JSON_TEXT", RuntimeNames.SQL_TYPES)
                : CodeBlock.of("$T.json($L)", RuntimeNames.SQL_TYPES, target(value.type()));
    }

    @Override
    public CodeBlock array(ValueType.Array value) {
        String factory =
                TypeNames.isOrNull(((TypeRef.Declared) value.type()).arguments().get(0)) ? "arrayOfNullable" : "array";
        return CodeBlock.of("$T.$L($L)", RuntimeNames.SQL_TYPES, factory, of(value.element()));
    }

    private static CodeBlock target(TypeRef type) {
        TypeRef.Declared declared = (TypeRef.Declared) type;
        List<TypeRef> arguments = declared.arguments();
        if (declared.isClass("java.util", "Map")) {
            return holder("mapOf", arguments.get(1));
        }
        if (declared.isClass("java.util", "List")) {
            return holder("listOf", arguments.get(0));
        }
        if (arguments.isEmpty()) {
            return CodeBlock.of("$T.of($T.class)", RuntimeNames.JSON_TARGET, TypeNames.of(declared.type()));
        }
        return CodeBlock.of(
                "new $T<$T>($T.class, $T.of($L))",
                RuntimeNames.JSON_TARGET,
                TypeNames.of(type),
                TypeNames.of(declared.type()),
                List.class,
                arguments.stream().map(SqlTypeCode::target).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock holder(String factory, TypeRef held) {
        String suffix = TypeNames.isOrNull(held) ? "Nullable" : "";
        return CodeBlock.of("$T.$L$L($L)", RuntimeNames.JSON_TARGET, factory, suffix, target(held));
    }

    @Override
    public CodeBlock converted(ValueType.Converted value) {
        ConverterModel converter = value.converter();
        ConverterModel.Mapping mapping = converter.mapping().orElseThrow();
        CodeBlock instance = converter.access() == ConverterModel.Access.INSTANCE
                ? CodeBlock.of("$L.INSTANCE", Specs.scope(((TypeRef.Declared) converter.type()).type()))
                : CodeBlock.of("new $T()", TypeNames.of(converter.type()));
        return CodeBlock.of(
                "$T.converted($L, $T.class, $L)",
                RuntimeNames.SQL_TYPES,
                of(mapping.stored()),
                raw(mapping.javaType()),
                instance);
    }

    private static Object raw(TypeRef type) {
        return type instanceof TypeRef.Declared declared ? TypeNames.of(declared.type()) : TypeNames.of(type);
    }

    @Override
    public CodeBlock part(ValueType.Part value) {
        throw new IllegalStateException("A part has no type of its own");
    }

    @Override
    public CodeBlock unsupported(ValueType.Unsupported value) {
        throw new IllegalStateException("Not to be stored: " + value.reason());
    }
}
