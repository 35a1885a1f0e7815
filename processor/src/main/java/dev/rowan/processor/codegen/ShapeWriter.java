package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.annotation.SaveMode;
import dev.rowan.annotation.Strategy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapeStep;
import dev.rowan.processor.model.ShapeWrites;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class of a shape: what is read from the row, and the relations that the rest comes by. */
public final class ShapeWriter {

    /** The shape's class. */
    public GeneratedSource write(ShapeModel shape) {
        TableModel table = shape.table().orElseThrow();
        ClassRef name = name(shape.type());
        ClassName self = TypeNames.of(name);
        String constant = TableNames.constant(shape.type());
        NameAllocator names = new NameAllocator();
        names.newName(constant);
        SqlTypeConstants types = new SqlTypeConstants(
                shape.parts().stream().flatMap(part -> typed(part).stream()).toList(), names);
        ShapeWrites writes = new ShapeWrites(shape);
        TypeSpec.Builder spec = Specs.type(name, shape.facts())
                .superclass(TypeNames.generic(
                        writes.isWritable() ? RuntimeNames.WRITABLE_SHAPE : RuntimeNames.SHAPE,
                        TypeNames.of(shape.type())))
                .addJavadoc(javadoc(shape, table))
                .addFields(types.fields())
                .addField(FieldSpec.builder(self, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The shape over the table under its own name.")
                        .initializer(
                                "new $T($L.$L)",
                                self,
                                Specs.scope(TableWriter.name(table.type())),
                                TableNames.constant(table.type()))
                        .build());
        for (ShapePart.Nested nested : nested(shape)) {
            spec.addField(field(nested));
        }
        constructors(spec, shape, table);
        ShapeKeyCode.addTo(spec, shape, table);
        spec.addMethod(shape.isFlat() ? read(shape, types) : draft(shape, types));
        if (writes.isTakenApart()) {
            spec.addMethod(part(shape));
        }
        return GeneratedSource.of(name, spec, shape.type());
    }

    /** The name of the class for a shape. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Shape");
    }

    /** What it reads, and by which statements. */
    private static CodeBlock javadoc(ShapeModel shape, TableModel table) {
        CodeBlock.Builder text = CodeBlock.builder()
                .add(
                        "Reads {@link $T} records from {@code $L}",
                        TypeNames.of(shape.type()),
                        TableNames.constant(table.type()));
        if (shape.plan().size() == 1) {
            return text.add(", by one statement: $L.", step(shape.plan().get(0)))
                    .build();
        }
        text.add(", by $L statements:\n<ol>\n", shape.plan().size());
        shape.plan().forEach(step -> text.add("<li>$L\n", step(step)));
        return text.add("</ol>").build();
    }

    private static String step(ShapeStep step) {
        return described(step)
                + step.within().stream().map(list -> "; with " + step(list)).collect(Collectors.joining());
    }

    private static String described(ShapeStep step) {
        String joined =
                step.joined().stream().map(path -> "{@code " + path + '}').collect(Collectors.joining(", "));
        return (step.path().isEmpty() ? "" : "{@code " + step.path() + "}: ")
                + Specs.inJavadoc(step.table())
                + (step.top() == 0 ? "" : ", the first " + step.top() + " of each")
                + (joined.isEmpty() ? "" : ", joined with " + joined)
                + (step.path().isEmpty() ? "" : how(step.strategy()));
    }

    private static String how(Strategy strategy) {
        return switch (strategy) {
            case SELECT_IN -> ", by key";
            case JOIN -> ", by join";
            case SUBQUERY -> ", by sub-select";
            case JSON -> ", as JSON";
        };
    }

    /** The columns whose types may be the application's own. */
    private static List<ColumnModel> typed(ShapePart part) {
        if (part instanceof ShapePart.Value value) {
            return value.read().columns();
        }
        return part instanceof ShapePart.Hybrid hybrid ? List.of(hybrid.read()) : List.of();
    }

    private static List<ShapePart.Nested> nested(ShapeModel shape) {
        return shape.parts().stream()
                .filter(ShapePart.Nested.class::isInstance)
                .map(ShapePart.Nested.class::cast)
                .toList();
    }

    private static FieldSpec field(ShapePart.Nested nested) {
        TypeName type = TypeNames.generic(
                nested.list() ? RuntimeNames.SHAPE_TO_MANY : RuntimeNames.SHAPE_TO_ONE,
                RelationCode.table(nested.relation()),
                TypeNames.of(nested.element()));
        return FieldSpec.builder(type, nested.component().name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What {@code $L} is read by.", nested.component().name())
                .build();
    }

    private static void constructors(TypeSpec.Builder spec, ShapeModel shape, TableModel table) {
        List<ShapePart.Nested> selves = nested(shape).stream()
                .filter(each -> each.kind() == ShapePart.Nested.Kind.SELF)
                .toList();
        MethodSpec.Builder open = MethodSpec.constructorBuilder()
                .addModifiers(Specs.access(shape.facts()))
                .addJavadoc("The shape over the table under any name.")
                .addParameter(TypeNames.of(TableWriter.name(table.type())), "table");
        MethodSpec.Builder whole = selves.isEmpty()
                ? open
                : MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(TypeNames.of(TableWriter.name(table.type())), "table");
        for (ShapePart.Nested self : selves) {
            whole.addParameter(TypeName.INT, self.component().name());
        }
        NameAllocator names = new NameAllocator();
        names.newName("table");
        selves.forEach(self -> names.newName(self.component().name()));
        List<CodeBlock> row = new ArrayList<>(List.of(CodeBlock.of("table")));
        row.addAll(ShapeColumnCode.of(shape, names));
        whole.addStatement("super($L)", Specs.wrapping(row));
        ShapeRelationCode relations = new ShapeRelationCode(shape, selves, names);
        for (ShapePart.Nested nested : nested(shape)) {
            String name = nested.component().name();
            whole.addStatement("this.$N = add($S,$W$L)", name, name, relations.of(nested));
            nested.component()
                    .annotations()
                    .first(AnnotationKind.SAVE)
                    .ifPresent(save -> whole.addStatement(
                            "saved(table.$N, $T.$L)",
                            nested.relation().name(),
                            SaveMode.class,
                            save.constant("value", SaveMode.REPLACE)));
        }
        if (!selves.isEmpty()) {
            CodeBlock depths = selves.stream()
                    .map(self -> CodeBlock.of("$L", ShapeRelationCode.number(self.component(), AnnotationKind.DEPTH)))
                    .collect(CodeBlock.joining(", "));
            spec.addMethod(open.addStatement("this(table, $L)", depths).build());
        }
        spec.addMethod(whole.build());
    }

    /** All is in the row: {@code new AuthorCard(in.longAt(at), ...)}. */
    private static MethodSpec read(ShapeModel shape, SqlTypeConstants types) {
        List<CodeBlock> arguments = new ArrayList<>();
        int offset = 0;
        for (ShapePart part : shape.parts()) {
            arguments.add(inRow(part, offset, types));
            offset += width(part);
        }
        return Specs.override("read")
                .returns(TypeNames.of(shape.type()))
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addStatement("return new $T($L)", TypeNames.of(shape.type()), Specs.lines(arguments))
                .build();
    }

    private static MethodSpec draft(ShapeModel shape, SqlTypeConstants types) {
        ClassName record = TypeNames.of(shape.type());
        MethodSpec.Builder draft = Specs.override("draft")
                .returns(TypeNames.generic(ClassName.get(Supplier.class), record))
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addParameter(RuntimeNames.SHAPE_INPUT, "parts");
        NameAllocator names = new NameAllocator();
        List.of("in", "at", "parts").forEach(names::newName);
        List<CodeBlock> arguments = new ArrayList<>();
        int offset = 0;
        for (ShapePart part : shape.parts()) {
            String local = names.newName(part.component().name());
            if (part instanceof ShapePart.Nested nested) {
                draft.addStatement(
                        "var $N = parts.$L(this.$N, in, at)",
                        local,
                        nested.list() ? "many" : "one",
                        part.component().name());
                CodeBlock value = CodeBlock.of("$N.get()", local);
                arguments.add(
                        part.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value);
            } else {
                draft.addStatement("var $N = $L", local, inRow(part, offset, types));
                arguments.add(CodeBlock.of("$N", local));
            }
            offset += width(part);
        }
        return draft.addStatement("return () -> new $T($L)", record, Specs.wrapping(arguments))
                .build();
    }

    /** {@code case 0 -> row.id();}: columns, relations to one, relations to many. */
    private static MethodSpec part(ShapeModel shape) {
        RowAccess row = RowAccess.of("row");
        List<CodeBlock> places = new ArrayList<>();
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Value value) {
                List<Member> members = List.of(value.read());
                ColumnAccess access = ColumnAccess.of(members, row);
                access.all().values().forEach(each -> places.add(each.code()));
            } else if (!(part instanceof ShapePart.Nested)) {
                places.add(row.component(part.component()).code());
            }
        }
        for (boolean list : new boolean[] {false, true}) {
            nested(shape).stream()
                    .filter(nested -> nested.list() == list)
                    .forEach(nested ->
                            places.add(row.component(nested.component()).code()));
        }
        MethodSpec.Builder method = Specs.override("part")
                .returns(TypeNames.nullable(ClassName.OBJECT))
                .addParameter(TypeNames.of(shape.type()), "row")
                .addParameter(TypeName.INT, "place")
                .addCode("return switch (place) {\n$>");
        for (int place = 0; place < places.size(); place++) {
            method.addCode("case $L -> $L;\n", place, places.get(place));
        }
        return method.addCode("default -> throw new $T(place);\n", IndexOutOfBoundsException.class)
                .addCode("$<};\n")
                .build();
    }

    private static CodeBlock inRow(ShapePart part, int offset, SqlTypeConstants types) {
        Member read = part instanceof ShapePart.Value value
                ? value.read()
                : part instanceof ShapePart.Hybrid hybrid ? hybrid.read() : ((ShapePart.Aggregate) part).read();
        return ReadCode.argument(read, offset, types::of);
    }

    private static int width(ShapePart part) {
        if (part instanceof ShapePart.Value value) {
            return value.member().columns().size();
        }
        return part instanceof ShapePart.Nested ? 0 : 1;
    }
}
