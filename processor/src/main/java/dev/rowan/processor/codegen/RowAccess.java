package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ComponentModel;

/**
 * An expression for what a record holds at some path.
 *
 * @param code the expression
 * @param nullable whether it may be null
 */
record RowAccess(CodeBlock code, boolean nullable) {

    /** The record itself, in a variable. */
    static RowAccess of(String variable) {
        return new RowAccess(CodeBlock.of("$L", variable), false);
    }

    /** A component of it: null where the component, or what is around it, is absent. */
    RowAccess component(ComponentModel component) {
        CodeBlock call =
                CodeBlock.of(component.optional() ? "$L.$L().orElse(null)" : "$L.$L()", code, component.name());
        CodeBlock guarded = nullable ? CodeBlock.of("($L == null ? null : $L)", code, call) : call;
        return new RowAccess(guarded, nullable || component.nullable());
    }

    /** A call on it that gives null for null. */
    RowAccess call(String method) {
        CodeBlock call = CodeBlock.of("$L.$L()", code, method);
        return new RowAccess(nullable ? CodeBlock.of("($L == null ? null : $L)", code, call) : call, nullable);
    }
}
