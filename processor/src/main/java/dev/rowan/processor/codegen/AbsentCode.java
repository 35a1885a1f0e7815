package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ValueType;

/** The condition under which a column has no value yet: null, or 0 for a key that the database makes. */
final class AbsentCode {

    private AbsentCode() {}

    static CodeBlock of(ColumnModel column, RowAccess access) {
        CodeBlock value = access.code();
        if (!column.has(AnnotationKind.GENERATED)) {
            return isPrimitive(column) ? CodeBlock.of("false") : CodeBlock.of("$L == null", value);
        }
        CodeBlock zero = zero(column.value(), value);
        return isPrimitive(column) ? zero : CodeBlock.of("$L == null || $L", value, zero);
    }

    private static CodeBlock zero(ValueType type, CodeBlock value) {
        if (type instanceof ValueType.Domain domain) {
            return zero(domain.inner(), CodeBlock.of("$L.$L()", value, domain.component()));
        }
        return CodeBlock.of("$L == 0", value);
    }

    private static boolean isPrimitive(ColumnModel column) {
        return column.component().type().isPrimitive();
    }
}
