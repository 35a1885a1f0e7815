package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * Writes, for a record that is wrong, classes that look from outside like those that a right one would get, so that the
 * developer reads what is wrong with the record and not that its table cannot be found. They never run: the compilation
 * has failed.
 */
public final class StubWriter {

    private static final String WRONG = "wrong";

    /** The stubs of the classes that belong to the record. */
    public List<GeneratedSource> write(RecordModel model) {
        if (model instanceof TableModel table) {
            return ofTable(table);
        }
        if (model instanceof PartModel part) {
            return List.of(part(part));
        }
        if (model instanceof ShapeModel shape) {
            return List.of(shape(shape));
        }
        if (!(model instanceof ProjectionModel projection)) {
            return List.of(input((InputModel) model));
        }
        // the table of a record that is wrongly a table as well has the same name
        return projection.facts().annotations().has(AnnotationKind.TABLE)
                ? List.of(projection(projection))
                : List.of(projection(projection), projectionTable(projection));
    }

    private static List<GeneratedSource> ofTable(TableModel table) {
        List<GeneratedSource> stubs = new ArrayList<>();
        stubs.add(table(table));
        if (table.family().isEmpty()) {
            stubs.add(builder(table));
        }
        table.key()
                .filter(key -> table.membership().isEmpty())
                .filter(KeyModel.Composite.class::isInstance)
                .map(KeyModel.Composite.class::cast)
                .ifPresent(key -> stubs.add(new KeyWriter().write(table, key)));
        return stubs;
    }

    private static GeneratedSource table(TableModel table) {
        ClassRef name = TableWriter.name(table.type());
        ClassName self = TypeNames.of(name);
        TypeName record = StubTypes.record(table.facts());
        TypeName key = table.key().map(StubTypes::key).orElse(null);
        TypeSpec.Builder spec = stub(name, table)
                .superclass(
                        key == null
                                ? TypeNames.generic(RuntimeNames.TABLE, record)
                                : TypeNames.generic(RuntimeNames.KEYED_TABLE, record, key))
                .addField(wrongField(self, TableNames.constant(table.type()), Modifier.STATIC))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($1L(), $1L(), null)", WRONG)
                        .build())
                .addMethod(method("alias", self)
                        .addAnnotation(Override.class)
                        .addParameter(TypeNames.CHARS, "alias")
                        .build());
        for (Member member : table.members()) {
            String field = member.component().name();
            if (SourceVersion.isName(field) && !field.equals(TableNames.constant(table.type()))) {
                spec.addField(wrongField(StubTypes.member(member, record), field));
            }
        }
        table.relations().forEach(relation -> relation(spec, relation, record));
        HybridCode.addStubs(spec, table.facts(), CodeBlock.of("$L()", WRONG));
        return GeneratedSource.of(name, spec, table.type());
    }

    /** Where the other end is a table, and the name one that a field can have. */
    private static void relation(TypeSpec.Builder spec, RelationModel relation, TypeName record) {
        boolean free = spec.build().fieldSpecs().stream()
                .noneMatch(field -> field.name().equals(relation.name()));
        if (relation.table().isPresent() && SourceVersion.isName(relation.name()) && free) {
            spec.addField(RelationCode.field(relation, record)
                    .initializer("$L()", WRONG)
                    .build());
            if (relation.isToOne()) {
                spec.addMethod(RelationCode.path(relation, CodeBlock.of("$L()", WRONG)));
            }
        }
    }

    private static GeneratedSource builder(TableModel table) {
        ClassRef name = BuilderWriter.name(table.type());
        ClassName self = TypeNames.of(name);
        TypeName record = StubTypes.record(table.facts());
        TypeSpec.Builder spec = stub(name, table)
                .addMethod(method(
                                Specs.methodName(
                                        Naming.decapitalised(table.type().simpleName())),
                                self)
                        .addModifiers(Modifier.STATIC)
                        .build())
                .addMethod(method("from", self)
                        .addModifiers(Modifier.STATIC)
                        .addParameter(record, "row")
                        .build())
                .addMethod(method("build", record).build());
        for (ComponentModel component : table.components()) {
            spec.addMethod(method(component.name(), self)
                    .addParameter(StubTypes.written(component), component.name())
                    .build());
        }
        return GeneratedSource.of(name, spec, table.type());
    }

    private static GeneratedSource part(PartModel part) {
        ClassRef name = PartWriter.name(part.type());
        TypeVariableName owner = TypeVariableName.get("R");
        TypeName record = StubTypes.record(part.facts());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Specs.access(part.facts()))
                .addStatement("super($L())", WRONG);
        TypeSpec.Builder spec =
                stub(name, part).addTypeVariable(owner).superclass(TypeNames.generic(RuntimeNames.PART, record));
        for (Member member : part.members()) {
            TypeName type = StubTypes.member(member, owner);
            constructor.addParameter(type, member.component().name());
            spec.addField(wrongField(type, member.component().name()));
        }
        spec.addMethod(constructor.build())
                .addMethod(method("read", record)
                        .addAnnotation(Override.class)
                        .addParameter(RuntimeNames.ROW_INPUT, "in")
                        .addParameter(TypeName.INT, "at")
                        .build());
        HybridCode.addStubs(spec, part.facts(), CodeBlock.of("$L()", WRONG));
        return GeneratedSource.of(name, spec, part.type());
    }

    private static GeneratedSource projection(ProjectionModel projection) {
        ClassRef name = ProjectionWriter.name(projection.type());
        TypeName record = StubTypes.record(projection.facts());
        MethodSpec.Builder factory = method(
                        Specs.methodName(Naming.decapitalised(projection.type().simpleName())),
                        TypeNames.generic(RuntimeNames.PROJECTION, record))
                .addModifiers(Modifier.STATIC);
        for (ComponentModel component : projection.components()) {
            factory.addParameter(
                    TypeNames.generic(
                            RuntimeNames.SELECTION,
                            WildcardTypeName.subtypeOf(TypeNames.nullable(
                                    StubTypes.written(component).box()))),
                    component.name());
        }
        return GeneratedSource.of(name, stub(name, projection).addMethod(factory.build()), projection.type());
    }

    private static GeneratedSource projectionTable(ProjectionModel projection) {
        ClassRef name = ProjectionTableWriter.name(projection.type());
        TypeSpec.Builder spec = stub(name, projection);
        ProjectionTableWriter.frame(spec, projection, StubTypes.record(projection.facts()));
        for (ComponentModel component : projection.components()) {
            spec.addField(wrongField(StubTypes.selected(component), component.name()));
        }
        return GeneratedSource.of(name, spec, projection.type());
    }

    private static GeneratedSource input(InputModel input) {
        ClassRef name = InputWriter.name(input.type());
        MethodSpec values = method("values", TypeNames.generic(RuntimeNames.VALUES, StubTypes.boxed(input.target())))
                .addModifiers(Modifier.STATIC)
                .addParameter(StubTypes.record(input.facts()), "input")
                .build();
        return GeneratedSource.of(name, stub(name, input).addMethod(values), input.type());
    }

    private static GeneratedSource shape(ShapeModel shape) {
        ClassRef name = ShapeWriter.name(shape.type());
        TypeSpec.Builder spec = stub(name, shape)
                .superclass(TypeNames.generic(RuntimeNames.SHAPE, StubTypes.record(shape.facts())))
                .addField(wrongField(TypeNames.of(name), TableNames.constant(shape.type()), Modifier.STATIC));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Specs.access(shape.facts()))
                .addStatement("super($L())", WRONG);
        shape.table()
                .ifPresent(table -> constructor.addParameter(TypeNames.of(TableWriter.name(table.type())), "table"));
        return GeneratedSource.of(name, spec.addMethod(constructor.build()), shape.type());
    }

    private static TypeSpec.Builder stub(ClassRef name, RecordModel model) {
        TypeVariableName any = TypeVariableName.get("T");
        return Specs.type(name, model.facts())
                .addJavadoc("Stands in until {@code $L} is right.", model.type().nestedName())
                .addMethod(MethodSpec.methodBuilder(WRONG)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addTypeVariable(any)
                        .returns(any)
                        .addStatement(
                                "throw new $T($S)",
                                IllegalStateException.class,
                                model.type().nestedName() + " did not compile")
                        .build());
    }

    private static FieldSpec wrongField(TypeName type, String name, Modifier... modifiers) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.FINAL)
                .addModifiers(modifiers)
                .initializer("$L()", WRONG)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return $L()", WRONG);
    }
}
