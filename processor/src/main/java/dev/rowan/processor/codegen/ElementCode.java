package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;

/**
 * What an array's elements are as expressions of their own.
 *
 * @param type the class of the values, {@code String} or {@code @Nullable String}
 * @param kind the expression that names their kind, {@code Types.TEXT}
 * @param expression the class of expressions of one, {@code TextExpr}
 */
record ElementCode(TypeName type, CodeBlock kind, TypeName expression) {

    static ElementCode of(ValueType.Array value) {
        TypeRef element = ((TypeRef.Declared) value.type()).arguments().get(0);
        TypeName type = TypeNames.of(element);
        TypeName held = TypeNames.isOrNull(element) ? TypeNames.nullable(type) : type;
        if (value.element() instanceof ValueType.Basic basic) {
            BasicCode code = BasicCode.of(basic.type());
            return new ElementCode(held, code.kindCode(), code.shape().expression(type));
        }
        return new ElementCode(
                held,
                CodeBlock.of("$T.value($L)", RuntimeNames.TYPES, SqlTypeCode.of(value.element())),
                TypeNames.generic(RuntimeNames.VALUE_EXPR, type));
    }

    /** {@code ArrayExpr<String, TextExpr>}. */
    TypeName array() {
        return TypeNames.generic(RuntimeNames.ARRAY_EXPR, type, expression);
    }
}
