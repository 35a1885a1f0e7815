package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import java.util.ArrayList;
import java.util.List;

/** What the row of a shape is selected from: columns, columns along paths, and what is told of relations to many. */
final class ShapeColumnCode {

    private final ClassRef shape;
    private final String row;

    private ShapeColumnCode(ClassRef shape, String row) {
        this.shape = shape;
        this.row = row;
    }

    /** {@code table.id}, {@code table.author().username}, {@code table.comments.count()}. */
    static List<CodeBlock> of(ShapeModel shape, NameAllocator names) {
        ShapeColumnCode code = new ShapeColumnCode(shape.type(), names.clone().newName("row"));
        List<CodeBlock> columns = new ArrayList<>();
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Aggregate aggregate) {
                columns.add(code.aggregate(aggregate));
            } else if (part instanceof ShapePart.Hybrid hybrid) {
                columns.add(along("table", hybrid.path()));
            } else if (part instanceof ShapePart.Value value) {
                for (ColumnModel column : value.member().columns()) {
                    columns.add(along("table", value.steps(), column));
                }
            }
        }
        return columns;
    }

    private CodeBlock aggregate(ShapePart.Aggregate aggregate) {
        String relation = aggregate.relation().name();
        CodeBlock condition = condition(shape, aggregate.component());
        if (aggregate.column().isEmpty()) {
            return CodeBlock.of(
                    "table.$N.$L($L)", relation, aggregate.kind() == AnnotationKind.COUNT ? "count" : "any", condition);
        }
        ShapePart.Path path = aggregate.column().get();
        CodeBlock column = along(row, path);
        return CodeBlock.of(
                "table.$N.aggregate($N -> $T.$L($L)$L)$L",
                relation,
                row,
                RuntimeNames.SQL,
                function(aggregate.kind()),
                column,
                condition.isEmpty() ? condition : CodeBlock.of(",$W$L", condition),
                aggregate.isZero() ? ".coalesce(0)" : "");
    }

    private static String function(AnnotationKind kind) {
        return switch (kind) {
            case SUM -> "sum";
            case AVG -> "avg";
            case MIN -> "min";
            default -> "max";
        };
    }

    /** {@code PostDetail::approved}; nothing without one. */
    static CodeBlock condition(ClassRef shape, ComponentModel component) {
        return component
                .annotations()
                .first(AnnotationKind.WHERE)
                .map((AnnotationFacts where) -> CodeBlock.of("$L::$L", Specs.scope(shape), where.text("value")))
                .orElseGet(() -> CodeBlock.builder().build());
    }

    /** {@code table.author().username}, {@code table.author().fullName()}. */
    static CodeBlock along(String owner, ShapePart.Path path) {
        return CodeBlock.of(
                "$L.$L$L", way(owner, path.steps()), path.rest(), path.hybrid().isPresent() ? "()" : "");
    }

    /** {@code table.author().username}. */
    private static CodeBlock along(String owner, List<RelationModel> steps, ColumnModel column) {
        return CodeBlock.of("$L.$L", way(owner, steps), column.dotted());
    }

    private static CodeBlock way(String owner, List<RelationModel> steps) {
        CodeBlock.Builder code = CodeBlock.builder().add("$N", owner);
        steps.forEach(step -> code.add(".$N()", step.name()));
        return code.build();
    }
}
