package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.codegen.BasicCode.Shape;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ValueType;
import java.util.Optional;

/** The field of a column: its class, and the call that makes it. */
final class ColumnCode {

    private ColumnCode() {}

    private static Shape shape(ValueType value) {
        if (value instanceof ValueType.Basic basic) {
            return BasicCode.of(basic.type()).shape();
        }
        if (value instanceof ValueType.Json) {
            return Shape.JSON;
        }
        if (value instanceof ValueType.Array) {
            return Shape.ARRAY;
        }
        return value instanceof ValueType.Unsupported ? Shape.VALUE : Shape.DOMAIN;
    }

    /** {@code IntegralColumn<User, Long>}. */
    static TypeName type(ComponentModel component, TypeName record) {
        Shape shape = shape(component.value());
        if (!shape.hasArgument()) {
            return TypeNames.generic(shape.column(), record);
        }
        if (component.value() instanceof ValueType.Array array) {
            ElementCode element = ElementCode.of(array);
            return TypeNames.generic(shape.column(), record, element.type(), element.expression());
        }
        TypeName held = TypeNames.boxed(component.type());
        return shape == Shape.DOMAIN
                ? TypeNames.generic(
                        shape.column(),
                        record,
                        held,
                        Underlying.of(component.value()).expression())
                : TypeNames.generic(shape.column(), record, held);
    }

    /** {@code int64(0)}, {@code integral(0, SqlTypes.INT16)}. */
    static CodeBlock make(ComponentModel component, int ordinal, CodeBlock sqlType) {
        Shape shape = shape(component.value());
        if (!shape.hasArgument()) {
            return CodeBlock.of("$L($L)", shape.factory(), ordinal);
        }
        Optional<String> factory = component.value() instanceof ValueType.Basic basic
                ? BasicCode.of(basic.type()).columnFactory()
                : Optional.empty();
        if (factory.isPresent()) {
            return CodeBlock.of("$L($L)", factory.get(), ordinal);
        }
        if (component.value() instanceof ValueType.Array array) {
            return CodeBlock.of(
                    "$L($L, $L, $L)",
                    shape.factory(),
                    ordinal,
                    sqlType,
                    ElementCode.of(array).kind());
        }
        if (shape != Shape.DOMAIN) {
            return CodeBlock.of("$L($L, $L)", shape.factory(), ordinal, sqlType);
        }
        Underlying underlying = Underlying.of(component.value());
        return underlying.isText()
                ? CodeBlock.of("text($L, $L)", ordinal, sqlType)
                : CodeBlock.of("$L($L, $L, $L)", shape.factory(), ordinal, sqlType, underlying.kind());
    }

    /** How a component of a projection is selected from: as an expression, or as several columns. */
    static Shape selectedShape(ValueType value) {
        return value instanceof ValueType.Unsupported || value instanceof ValueType.Part ? Shape.NESTED : shape(value);
    }

    /** {@code IntegralExpr<Long>}, {@code Selection<User>}. */
    static TypeName selectedType(ComponentModel component, Shape shape) {
        if (shape == Shape.NESTED) {
            return TypeNames.generic(
                    RuntimeNames.SELECTION,
                    component.nullable() && !component.optional()
                            ? TypeNames.nullable(component.type())
                            : TypeNames.boxed(component.writtenType()));
        }
        if (!shape.hasArgument()) {
            return shape.expression(ClassName.OBJECT);
        }
        if (component.value() instanceof ValueType.Array array) {
            return ElementCode.of(array).array();
        }
        TypeName held = TypeNames.boxed(component.type());
        return shape == Shape.DOMAIN
                ? TypeNames.generic(RuntimeNames.DOMAIN_EXPR, held, WildcardTypeName.subtypeOf(ClassName.OBJECT))
                : shape.expression(held);
    }
}
