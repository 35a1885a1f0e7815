package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ValueType;

/**
 * What a column of an application's own type holds underneath.
 *
 * @param kind the expression that names the kind, {@code Types.TEXT}
 * @param expression the class of its expressions, {@code TextExpr}
 */
record Underlying(CodeBlock kind, TypeName expression) {

    static Underlying of(ValueType value) {
        return value.accept(new Finder());
    }

    boolean isText() {
        return expression.equals(RuntimeNames.TEXT_EXPR);
    }

    private static Underlying basic(BasicType type) {
        BasicCode code = BasicCode.of(type);
        return switch (type) {
            case YEAR -> basic(BasicType.INT);
            case YEAR_MONTH -> basic(BasicType.STRING);
            case DURATION -> basic(BasicType.LONG);
            default -> new Underlying(code.kindCode(), code.shape().expression(TypeNames.of(type.type())));
        };
    }

    private static final class Finder implements ValueType.Visitor<Underlying> {

        @Override
        public Underlying basic(ValueType.Basic value) {
            return Underlying.basic(value.type());
        }

        @Override
        public Underlying enumeration(ValueType.Enumeration value) {
            return switch (value.storage()) {
                case NAME -> Underlying.basic(BasicType.STRING);
                case ORDINAL -> Underlying.basic(BasicType.SHORT);
                case CODE ->
                    Underlying.basic(BasicType.of(value.codes().get(0).type()).orElseThrow());
            };
        }

        @Override
        public Underlying domain(ValueType.Domain value) {
            return value.inner().accept(this);
        }

        @Override
        public Underlying json(ValueType.Json value) {
            return new Underlying(
                    CodeBlock.of("$T.json($L)", RuntimeNames.TYPES, SqlTypeCode.of(value)),
                    TypeNames.generic(RuntimeNames.JSON_EXPR, TypeNames.of(value.type())));
        }

        @Override
        public Underlying array(ValueType.Array value) {
            throw new IllegalStateException("An array has no type underneath");
        }

        @Override
        public Underlying converted(ValueType.Converted value) {
            return value.converter().mapping().orElseThrow().stored().accept(this);
        }

        @Override
        public Underlying part(ValueType.Part value) {
            throw new IllegalStateException("A part has no type of its own");
        }

        @Override
        public Underlying unsupported(ValueType.Unsupported value) {
            throw new IllegalStateException("Not to be stored: " + value.reason());
        }
    }
}
