package dev.rowan.processor.read;

import dev.rowan.processor.model.ConverterModel;
import dev.rowan.processor.model.ConverterModel.Mapping;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Unsupported;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the class that {@code @Convert} names. */
final class ConverterReader {

    private static final String CONVERTER = "dev.rowan.type.Converter";

    private final Elements elements;
    private final Types types;
    private final TypeClassifier classifier;

    ConverterReader(Elements elements, Types types, TypeClassifier classifier) {
        this.elements = elements;
        this.types = types;
        this.classifier = classifier;
    }

    ValueType read(TypeRef converter, String home) {
        Optional<TypeElement> element =
                converter instanceof TypeRef.Declared declared ? classifier.element(declared.type()) : Optional.empty();
        if (element.isEmpty()) {
            boolean missing = converter.isMissing() || converter instanceof TypeRef.Declared;
            return missing
                    ? new Unsupported(Reason.MISSING)
                    : new ValueType.Converted(
                            new ConverterModel(converter, ConverterModel.Access.NONE, Optional.empty()));
        }
        Optional<Mapping> mapping = superConverter(element.get().asType()).flatMap(found -> mapping(found, home));
        return new ValueType.Converted(new ConverterModel(converter, access(element.get(), home), mapping));
    }

    private Optional<Mapping> mapping(DeclaredType converter, String home) {
        List<? extends TypeMirror> arguments = converter.getTypeArguments();
        if (arguments.size() != 2 || arguments.stream().anyMatch(type -> type.getKind() == TypeKind.TYPEVAR)) {
            return Optional.empty();
        }
        TypeRef stored = TypeReader.read(arguments.get(1));
        return Optional.of(new Mapping(TypeReader.read(arguments.get(0)), classifier.plain(stored, home)));
    }

    /** {@code Converter<J, D>} among the type's supertypes. */
    private Optional<DeclaredType> superConverter(TypeMirror type) {
        for (TypeMirror parent : types.directSupertypes(type)) {
            if (parent instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && element.getQualifiedName().contentEquals(CONVERTER)) {
                return Optional.of(declared);
            }
            Optional<DeclaredType> above = superConverter(parent);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    private ConverterModel.Access access(TypeElement converter, String home) {
        if (!Access.canSee(converter, home)) {
            return ConverterModel.Access.NONE;
        }
        boolean instance = ElementFilter.fieldsIn(converter.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals("INSTANCE")
                        && field.getModifiers().contains(Modifier.STATIC)
                        && Access.canUse(field, home)
                        && types.isSubtype(field.asType(), types.erasure(converter.asType())));
        boolean constructor = converter.getKind() == ElementKind.CLASS
                && !converter.getModifiers().contains(Modifier.ABSTRACT)
                && (converter.getModifiers().contains(Modifier.STATIC) || isTopLevel(converter))
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .anyMatch(each -> each.getParameters().isEmpty() && Access.canUse(each, home));
        if (instance) {
            return ConverterModel.Access.INSTANCE;
        }
        return constructor ? ConverterModel.Access.CONSTRUCTOR : ConverterModel.Access.NONE;
    }

    private boolean isTopLevel(Element type) {
        return elements.getPackageOf(type).equals(type.getEnclosingElement());
    }
}
