package dev.rowan.processor.codegen;

import static dev.rowan.processor.codegen.StringLiterals.literal;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.Literal;
import dev.rowan.processor.model.ValueType;
import java.util.List;
import java.util.Map;

/** The expression for a literal default. */
final class LiteralCode {

    private LiteralCode() {}

    static CodeBlock of(Literal value) {
        if (value instanceof Literal.Basic basic) {
            return basic(basic.type(), basic.text());
        }
        if (value instanceof Literal.Constant constant) {
            return CodeBlock.of("$L.$L", Specs.scope(constant.type()), constant.name());
        }
        if (value instanceof Literal.Wrapped wrapped) {
            return CodeBlock.of("new $T($L)", TypeNames.of(wrapped.type()), of(wrapped.inner()));
        }
        Literal.EmptyJson json = (Literal.EmptyJson) value;
        if (json.form() == ValueType.Json.Form.TEXT) {
            return CodeBlock.of("$L", literal(json.text()));
        }
        return CodeBlock.of("$T.of()", json.form() == ValueType.Json.Form.LIST ? List.class : Map.class);
    }

    private static CodeBlock basic(BasicType type, String text) {
        return switch (type) {
            case BOOLEAN, INT -> CodeBlock.of("$L", text);
            case BYTE, SHORT -> CodeBlock.of("($L) $L", type == BasicType.BYTE ? "byte" : "short", text);
            case LONG -> CodeBlock.of("$LL", text);
            case FLOAT -> CodeBlock.of("$Lf", text);
            case DOUBLE -> CodeBlock.of("$Ld", text);
            case CHAR -> CodeBlock.of("(char) $L", (int) text.charAt(0));
            case STRING -> CodeBlock.of("$L", literal(text));
            case DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", TypeNames.of(type.type()), text);
            case UUID -> CodeBlock.of("$T.fromString($S)", TypeNames.of(type.type()), text);
            case BYTES -> CodeBlock.of("new byte[0]");
            default -> CodeBlock.of("$T.parse($S)", TypeNames.of(type.type()), text);
        };
    }
}
