package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ComponentModel;

/**
 * An expression for what a record holds at some path.
 *
 * @param code the expression
 * @param nullable whether it may be null
 * @param conditional whether it is a conditional, which stands in parentheses before a dot or an operator
 */
record RowAccess(CodeBlock code, boolean nullable, boolean conditional) {

    /** The record itself, in a variable. */
    static RowAccess of(String variable) {
        return of(variable, false);
    }

    /** What is in a variable. */
    static RowAccess of(String variable, boolean nullable) {
        return new RowAccess(CodeBlock.of("$L", variable), nullable, false);
    }

    /** What an expression gives that is never null. */
    static RowAccess present(CodeBlock code) {
        return new RowAccess(code, false, false);
    }

    /** A component of it: null where the component, or what is around it, is absent. */
    RowAccess component(ComponentModel component) {
        RowAccess called = call(component.name() + (component.optional() ? "().orElse(null)" : "()"));
        return new RowAccess(called.code(), called.nullable() || component.nullable(), called.conditional());
    }

    /** A call on it that gives null for null. */
    RowAccess call(String call) {
        CodeBlock receiver = conditional ? CodeBlock.of("($L)", code) : code;
        return nullable
                ? new RowAccess(CodeBlock.of("$1L == null ? null : $1L.$2L", receiver, call), true, true)
                : new RowAccess(CodeBlock.of("$L.$L", receiver, call), false, false);
    }
}
