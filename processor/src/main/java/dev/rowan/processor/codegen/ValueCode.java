package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.ValueType;
import java.util.Arrays;
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
    static CodeBlock bind(ColumnModel column, RowAccess access, CodeBlock sqlType) {
        String accessor =
                Stored.secondDigits(column) > 0 || Stored.typedByColumn(column) ? "" : accessor(column.value());
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

    /** A record's own {@code equals} minds the scale of decimals and the identity of arrays. */
    static boolean comparesInside(ColumnModel column) {
        return column.value() instanceof ValueType.Domain domain
                && Stored.innermost(domain) instanceof ValueType.Basic basic
                && (basic.type() == BasicType.DECIMAL || basic.type() == BasicType.BYTES);
    }

    /** Whether two domain types hold the same: decimals by value, arrays by content. */
    static CodeBlock same(ColumnModel column, RowAccess one, RowAccess other) {
        return same(column.value(), one, other);
    }

    private static CodeBlock same(ValueType value, RowAccess one, RowAccess other) {
        if (value instanceof ValueType.Domain domain) {
            String getter = domain.component() + "()";
            return same(domain.inner(), one.call(getter), other.call(getter));
        }
        boolean bytes = value instanceof ValueType.Basic basic && basic.type() == BasicType.BYTES;
        return bytes
                ? CodeBlock.of("$T.equals($L, $L)", Arrays.class, one.code(), other.code())
                : CodeBlock.of("$T.same($L, $L)", RuntimeNames.DECIMALS, one.code(), other.code());
    }
}
