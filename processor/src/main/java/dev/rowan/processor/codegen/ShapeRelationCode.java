package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.rowan.annotation.Strategy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.TypeRef;
import java.util.List;

/** What the components of a shape that are by relations are read by. */
final class ShapeRelationCode {

    private final ShapeModel shape;
    private final List<ShapePart.Nested> selves;
    private final String other;

    /** {@code names} are those that parameters have already. */
    ShapeRelationCode(ShapeModel shape, List<ShapePart.Nested> selves, NameAllocator names) {
        this.shape = shape;
        this.selves = selves;
        this.other = names.clone().newName("other");
    }

    /** {@code ShapeToMany.of(table.comments, CommentLineShape::new)}. */
    CodeBlock of(ShapePart.Nested nested) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of(table.$N, ",
                        nested.list() ? RuntimeNames.SHAPE_TO_MANY : RuntimeNames.SHAPE_TO_ONE,
                        nested.relation().name());
        String name = nested.component().name();
        switch (nested.kind()) {
            case SELF -> {
                CodeBlock depths = selves.stream()
                        .map(self -> self.equals(nested) ? CodeBlock.of("$N - 1", name) : CodeBlock.of("0"))
                        .collect(CodeBlock.joining(", "));
                code.add(
                        "$1N,$W$2N -> new $3T($2N, $4L))",
                        name,
                        other,
                        TypeNames.of(ShapeWriter.name(shape.type())),
                        depths);
            }
            case ROW -> code.add("$T::of)", RuntimeNames.SHAPE);
            default ->
                code.add("$T::new)", TypeNames.of(ShapeWriter.name(((TypeRef.Declared) nested.element()).type())));
        }
        return code.add(chosen(nested)).build();
    }

    /** {@code .where(PostDetail::approved).orderBy(other -> List.of(other.likes.desc())).top(3)}. */
    private CodeBlock chosen(ShapePart.Nested nested) {
        CodeBlock.Builder code = CodeBlock.builder();
        ComponentModel component = nested.component();
        CodeBlock condition = ShapeColumnCode.condition(shape.type(), component);
        if (!condition.isEmpty()) {
            code.add("$Z.where($L)", condition);
        }
        if (!nested.order().isEmpty()) {
            code.add("$Z.orderBy($L)", order(nested.order()));
        }
        if (component.has(AnnotationKind.TOP)) {
            CodeBlock by = nested.by().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", order(nested.by()));
            code.add("$Z.top($L$L)", number(component, AnnotationKind.TOP), by);
        }
        component
                .annotations()
                .first(AnnotationKind.LOAD)
                .ifPresent(
                        load -> code.add("$Z.load($T.$L)", Strategy.class, load.constant("value", Strategy.SELECT_IN)));
        component
                .annotations()
                .first(AnnotationKind.INCLUDE_DELETED)
                .ifPresent(deleted -> code.add("$Z.withDeleted($S)", deleted.text("value")));
        return code.build();
    }

    private CodeBlock order(List<ShapePart.Key> keys) {
        CodeBlock list = keys.stream()
                .map(key -> CodeBlock.of(
                        "$L.$L()", ShapeColumnCode.along(other, key.path()), key.descending() ? "desc" : "asc"))
                .collect(Specs.WRAPPING);
        return CodeBlock.of("$N -> $T.of($L)", other, List.class, list);
    }

    static int number(ComponentModel component, AnnotationKind kind) {
        return component
                .annotations()
                .first(kind)
                .map(facts -> facts.number("value", 1))
                .orElse(1);
    }
}
