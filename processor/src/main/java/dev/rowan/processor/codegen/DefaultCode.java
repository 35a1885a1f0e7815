package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.DefaultSpec;
import dev.rowan.processor.model.Literals;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a component is when it is left out of a builder. */
final class DefaultCode {

    private DefaultCode() {}

    /**
     * The expression for it, null where it is nullable; empty when the component is required. An {@code Optional} is
     * not wrapped.
     */
    static Optional<CodeBlock> of(ClassRef record, ComponentModel component) {
        Optional<CodeBlock> written =
                component.annotations().defaultValue().flatMap(spec -> written(record, component, spec));
        if (written.isPresent()) {
            return written;
        }
        if (component.nullable()) {
            return Optional.of(CodeBlock.of("null"));
        }
        return component.part().isPresent()
                ? part(component.part().get())
                : managed(component) ? placeholder(component.value()) : Optional.empty();
    }

    private static Optional<CodeBlock> written(ClassRef record, ComponentModel component, DefaultSpec spec) {
        Optional<CodeBlock> supplied = supplied(record, component);
        return supplied.isPresent()
                ? supplied
                : spec.literal()
                        .flatMap(text -> Literals.parse(component, text))
                        .map(LiteralCode::of);
    }

    /** The call of the method that makes the default; empty where none does. */
    static Optional<CodeBlock> supplied(ClassRef record, ComponentModel component) {
        return component
                .annotations()
                .defaultValue()
                .filter(spec -> !spec.supplier().isEmpty())
                .map(spec -> CodeBlock.of("$L.$L()", Specs.scope(record), spec.supplier()));
    }

    /** A part all of whose components can be left out can be left out. */
    private static Optional<CodeBlock> part(PartModel part) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentModel component : part.components()) {
            Optional<CodeBlock> argument = of(part.type(), component);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(wrapped(component, argument.get()));
        }
        return Optional.of(CodeBlock.of("new $T($L)", TypeNames.of(part.type()), CodeBlock.join(arguments, ", ")));
    }

    /** The expression as an argument for the component: an {@code Optional} around it where there is one. */
    static CodeBlock wrapped(ComponentModel component, CodeBlock value) {
        if (!component.optional()) {
            return value;
        }
        return value.toString().equals("null")
                ? CodeBlock.of("$T.empty()", Optional.class)
                : CodeBlock.of("$T.of($L)", Optional.class, value);
    }

    /** Whether something other than the application fills the component in. */
    private static boolean managed(ComponentModel component) {
        return component.has(AnnotationKind.GENERATED) && !isUuid(component.value())
                || component.has(AnnotationKind.VERSION)
                || component.has(AnnotationKind.CREATED_AT)
                || component.has(AnnotationKind.UPDATED_AT)
                || component.has(AnnotationKind.CREATED_BY)
                || component.has(AnnotationKind.UPDATED_BY)
                || component.has(AnnotationKind.SOFT_DELETE)
                || component.has(AnnotationKind.TENANT_ID)
                || component.has(AnnotationKind.COMPUTED)
                || !component.annotations().column().insertable();
    }

    /** A required UUID has no value that would mean 'not yet'. */
    private static boolean isUuid(ValueType value) {
        return value instanceof ValueType.Domain domain
                ? isUuid(domain.inner())
                : value instanceof ValueType.Basic basic && basic.type() == BasicType.UUID;
    }

    /** A value that stands in until the real one is there. */
    private static Optional<CodeBlock> placeholder(ValueType value) {
        if (value instanceof ValueType.Domain domain) {
            return placeholder(domain.inner())
                    .map(inner -> CodeBlock.of("new $T($L)", TypeNames.of(domain.type()), inner));
        }
        return value instanceof ValueType.Basic basic ? placeholder(basic.type()) : Optional.empty();
    }

    private static Optional<CodeBlock> placeholder(BasicType type) {
        return Optional.ofNullable(
                switch (type) {
                    case BOOLEAN -> CodeBlock.of("false");
                    case INT -> CodeBlock.of("0");
                    case BYTE, SHORT, CHAR -> CodeBlock.of("($T) 0", primitive(type));
                    case LONG -> CodeBlock.of("0L");
                    case FLOAT -> CodeBlock.of("0f");
                    case DOUBLE -> CodeBlock.of("0d");
                    case STRING -> CodeBlock.of("$S", "");
                    case DECIMAL -> CodeBlock.of("$T.ZERO", BigDecimal.class);
                    case BIG_INTEGER -> CodeBlock.of("$T.ZERO", BigInteger.class);
                    case BYTES -> CodeBlock.of("new byte[0]");
                    case LOCAL_DATE -> CodeBlock.of("$T.EPOCH", LocalDate.class);
                    case LOCAL_TIME -> CodeBlock.of("$T.MIDNIGHT", LocalTime.class);
                    case LOCAL_DATE_TIME -> CodeBlock.of("$T.EPOCH.atStartOfDay()", LocalDate.class);
                    case OFFSET_DATE_TIME -> CodeBlock.of("$T.EPOCH.atOffset($T.UTC)", Instant.class, ZoneOffset.class);
                    case INSTANT -> CodeBlock.of("$T.EPOCH", Instant.class);
                    case DURATION -> CodeBlock.of("$T.ZERO", Duration.class);
                    case YEAR, YEAR_MONTH, UUID -> null;
                });
    }

    private static TypeName primitive(BasicType type) {
        return TypeNames.of((TypeRef) TypeRef.Primitive.valueOf(type.name()));
    }
}
