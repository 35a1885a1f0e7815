package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** How one value is read, bound and compared. */
final class ValueCode {

    private ValueCode() {}

    /** {@code in.longAt(at + 2)}, or null for NULL. */
    static CodeBlock read(ComponentModel component, boolean nullable, CodeBlock at, CodeBlock sqlType) {
        String accessor = accessor(component.value());
        CodeBlock value = accessor.isEmpty()
                ? CodeBlock.of(nullable ? "in.orNullAt($L, $L)" : "in.at($L, $L)", at, sqlType)
                : CodeBlock.of("in.$L$L($L)", accessor, nullable ? "OrNullAt" : "At", at);
        return component.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** {@code out.putLong(row.id())}, without the semicolon. */
    static CodeBlock bind(ValueType value, RowAccess access, CodeBlock sqlType) {
        String accessor = accessor(value);
        String suffix = access.nullable() ? "OrNull" : "";
        return accessor.isEmpty()
                ? CodeBlock.of("out.put$L($L, $L)", suffix, sqlType, access.code())
                : CodeBlock.of("out.put$L$L($L)", capitalised(accessor), suffix, access.code());
    }

    private static String accessor(ValueType value) {
        return value instanceof ValueType.Basic basic
                ? BasicCode.of(basic.type()).accessor()
                : "";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Whether two components are the same: decimals by value, arrays by content. */
    static CodeBlock same(ComponentModel component, RowAccess one, RowAccess other) {
        return same(component.value(), component.type(), one, other);
    }

    private static CodeBlock same(ValueType value, TypeRef type, RowAccess one, RowAccess other) {
        if (value instanceof ValueType.Domain domain && comparesInside(domain)) {
            return same(
                    domain.inner(),
                    TypeRef.of(domain.type()),
                    one.call(domain.component() + "()"),
                    other.call(domain.component() + "()"));
        }
        Optional<BasicType> basic = value instanceof ValueType.Basic known
                ? Optional.of(known.type())
                : value instanceof ValueType.Converted ? BasicType.of(type) : Optional.empty();
        if (basic.filter(each -> each == BasicType.BYTES).isPresent()) {
            return CodeBlock.of("$T.equals($L, $L)", Arrays.class, one.code(), other.code());
        }
        if (basic.filter(each -> each == BasicType.DECIMAL).isPresent()) {
            return CodeBlock.of("$T.same($L, $L)", RuntimeNames.DECIMALS, one.code(), other.code());
        }
        return same(value, type.isPrimitive(), one, other);
    }

    private static CodeBlock same(ValueType value, boolean primitive, RowAccess one, RowAccess other) {
        if (one.nullable()) {
            return CodeBlock.of("$T.equals($L, $L)", Objects.class, one.code(), other.code());
        }
        if (primitive && value instanceof ValueType.Basic basic && basic.type().isFractional()) {
            return CodeBlock.of(
                    "$T.compare($L, $L) == 0", TypeNames.of(basic.type().type()), one.code(), other.code());
        }
        return primitive || value instanceof ValueType.Enumeration
                ? CodeBlock.of("$L == $L", one.code(), other.code())
                : CodeBlock.of("$L.equals($L)", one.code(), other.code());
    }

    /** A record's own {@code equals} minds the scale of decimals and the identity of arrays. */
    private static boolean comparesInside(ValueType.Domain domain) {
        ValueType inner = domain.inner();
        return inner instanceof ValueType.Domain deeper && comparesInside(deeper)
                || inner instanceof ValueType.Basic basic
                        && (basic.type() == BasicType.DECIMAL || basic.type() == BasicType.BYTES);
    }
}
