package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Json.Form;
import dev.rowan.processor.model.ValueType.Unsupported;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides how values of a type are stored. Embedded parts are not its business. */
final class TypeClassifier {

    private final Elements elements;
    private final EnumReader enums;
    private final ConverterReader converters;

    TypeClassifier(Elements elements, Types types) {
        this.elements = elements;
        this.enums = new EnumReader();
        this.converters = new ConverterReader(elements, types, this);
    }

    /** How a component of the type with the annotations is stored, as code in the package {@code home} sees it. */
    ValueType classify(TypeRef type, Annotations annotations, String home) {
        if (type.isMissing()) {
            return new Unsupported(Reason.MISSING);
        }
        if (annotations.has(AnnotationKind.CONVERT)) {
            TypeRef converter =
                    annotations.first(AnnotationKind.CONVERT).orElseThrow().type("value");
            return converters.read(converter, home);
        }
        if (annotations.has(AnnotationKind.JSON)) {
            return json(type, home);
        }
        if (annotations.has(AnnotationKind.ARRAY)) {
            return array(type, home);
        }
        return holdsRows(type) ? new Unsupported(Reason.TABLE) : plain(type, annotations, home);
    }

    /** Whether it is a table's record or a collection of such: what other frameworks call a relation. */
    private boolean holdsRows(TypeRef type) {
        if (!(type instanceof TypeRef.Declared declared)) {
            return false;
        }
        boolean collection = declared.type().packageName().equals("java.util");
        return collection
                ? declared.arguments().stream().anyMatch(this::holdsRows)
                : element(declared)
                        .filter(element -> AnnotationReader.read(element).has(AnnotationKind.TABLE))
                        .isPresent();
    }

    /** How values of the type are stored where nothing is said. */
    ValueType plain(TypeRef type, Annotations annotations, String home) {
        Optional<BasicType> basic = BasicType.of(type);
        if (basic.isPresent()) {
            return new ValueType.Basic(basic.get(), type.isPrimitive());
        }
        if (!(type instanceof TypeRef.Declared declared)) {
            return new Unsupported(type.isMissing() ? Reason.MISSING : Reason.UNKNOWN_TYPE);
        }
        if (declared.isClass("java.util", "Map") || declared.isClass("java.util", "List")) {
            return json(type, home);
        }
        Optional<TypeElement> element = element(declared);
        if (element.isEmpty()) {
            return new Unsupported(Reason.MISSING);
        }
        if (!Access.canSee(element.get(), home)) {
            return new Unsupported(Reason.INACCESSIBLE);
        }
        return switch (element.get().getKind()) {
            case ENUM -> enums.read(element.get(), annotations, home);
            case RECORD -> record(element.get(), home);
            default -> new Unsupported(Reason.UNKNOWN_TYPE);
        };
    }

    private ValueType record(TypeElement record, String home) {
        if (!record.getTypeParameters().isEmpty()) {
            return new Unsupported(Reason.GENERIC_RECORD);
        }
        if (record.getRecordComponents().size() != 1) {
            return new Unsupported(Reason.PLAIN_RECORD);
        }
        RecordComponentElement component = record.getRecordComponents().get(0);
        TypeRef inside = TypeReader.read(component.asType());
        if (inside instanceof TypeRef.Declared declared && declared.type().equals(TypeReader.name(record))) {
            return new Unsupported(Reason.DEEP_DOMAIN);
        }
        ValueType inner = plain(inside, AnnotationReader.read(component), home);
        if (inner instanceof Unsupported missing && missing.reason() == Reason.MISSING) {
            return inner;
        }
        return isPlain(inner)
                ? new ValueType.Domain(
                        TypeReader.name(record), component.getSimpleName().toString(), inner)
                : new Unsupported(Reason.DEEP_DOMAIN);
    }

    /** A typed id may wrap another one, but no deeper. */
    private static boolean isPlain(ValueType inner) {
        return inner instanceof ValueType.Basic
                || inner instanceof ValueType.Enumeration
                || inner instanceof ValueType.Domain domain && !(domain.inner() instanceof ValueType.Domain);
    }

    private ValueType array(TypeRef type, String home) {
        if (!(type instanceof TypeRef.Declared declared && declared.isClass("java.util", "List"))) {
            return new Unsupported(Reason.NO_ARRAY);
        }
        if (declared.arguments().size() != 1 || !(declared.arguments().get(0) instanceof TypeRef.Declared argument)) {
            return new Unsupported(
                    declared.arguments().stream().anyMatch(TypeRef.Array.class::isInstance)
                            ? Reason.NO_ARRAY
                            : Reason.OPEN_ARGUMENTS);
        }
        ValueType element = plain(argument, home);
        if (element instanceof Unsupported unsupported
                && (unsupported.reason() == Reason.MISSING || unsupported.reason() == Reason.INACCESSIBLE)) {
            return element;
        }
        return isElement(element) ? new ValueType.Array(type, element) : new Unsupported(Reason.NO_ARRAY);
    }

    /** Whether every database that has arrays has such of it, and gives its elements back as they were. */
    private static boolean isElement(ValueType value) {
        if (value instanceof ValueType.Basic basic) {
            return switch (basic.type()) {
                case BOOLEAN,
                        SHORT,
                        INT,
                        LONG,
                        DOUBLE,
                        DECIMAL,
                        STRING,
                        UUID,
                        LOCAL_DATE,
                        LOCAL_TIME,
                        LOCAL_DATE_TIME,
                        INSTANT,
                        OFFSET_DATE_TIME -> true;
                default -> false;
            };
        }
        return value instanceof ValueType.Enumeration
                || value instanceof ValueType.Domain domain && isElement(domain.inner());
    }

    private ValueType json(TypeRef type, String home) {
        if (!(type instanceof TypeRef.Declared declared)) {
            return new Unsupported(Reason.NO_JSON);
        }
        if (declared.isClass("java.lang", "String")) {
            return new ValueType.Json(type, Form.TEXT);
        }
        Optional<TypeElement> element = element(declared);
        if (element.isEmpty()) {
            return new Unsupported(Reason.MISSING);
        }
        if (BasicType.of(type).isPresent() || element.get().getKind() == ElementKind.ENUM) {
            return new Unsupported(Reason.NO_JSON);
        }
        Optional<Reason> refusal = refusal(declared, element.get(), home);
        if (refusal.isPresent()) {
            return new Unsupported(refusal.get());
        }
        if (declared.isClass("java.util", "Map")) {
            return new ValueType.Json(type, Form.MAP);
        }
        return new ValueType.Json(type, declared.isClass("java.util", "List") ? Form.LIST : Form.OBJECT);
    }

    /** Why JSON cannot be decoded into the type, if it cannot. */
    private Optional<Reason> refusal(TypeRef.Declared type, TypeElement element, String home) {
        if (!Access.canSee(element, home)) {
            return Optional.of(Reason.INACCESSIBLE);
        }
        if (type.arguments().size() != element.getTypeParameters().size()) {
            return Optional.of(Reason.OPEN_ARGUMENTS);
        }
        if (type.isClass("java.util", "Map") && !type.arguments().get(0).equals(BasicType.STRING.type())) {
            return Optional.of(Reason.JSON_KEYS);
        }
        return type.arguments().stream()
                .flatMap(argument -> refusal(argument, home).stream())
                .findFirst();
    }

    private Optional<Reason> refusal(TypeRef argument, String home) {
        if (!(argument instanceof TypeRef.Declared declared)) {
            return Optional.of(argument instanceof TypeRef.Array ? Reason.NO_JSON : Reason.OPEN_ARGUMENTS);
        }
        return element(declared)
                .map(element -> refusal(declared, element, home))
                .orElse(Optional.of(Reason.MISSING));
    }

    private Optional<TypeElement> element(TypeRef.Declared type) {
        return element(type.type());
    }

    Optional<TypeElement> element(ClassRef type) {
        return Optional.ofNullable(elements.getTypeElement(type.canonicalName()));
    }

    /** The values that a list of annotations does not change. */
    ValueType plain(TypeRef type, String home) {
        return plain(type, new Annotations(List.of()), home);
    }
}
