package dev.rowan.processor.codegen;

import static dev.rowan.processor.codegen.StringLiterals.literal;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.HybridModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RelationModel.Ends;
import dev.rowan.processor.model.RelationModel.Kind;
import dev.rowan.processor.model.RelationSpec;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The relations of a table: their fields, the paths along them, and what the table knows of them. */
final class RelationCode {

    private RelationCode() {}

    /** Adds what a table has for its relations; nothing where it has none. */
    static void add(TypeSpec.Builder spec, TableModel table) {
        if (table.relations().isEmpty()) {
            return;
        }
        ClassName record = TypeNames.of(table.type());
        for (RelationModel relation : table.relations()) {
            spec.addField(field(relation, record)
                    .initializer("$L()", relation.isToOne() ? "toOne" : "toMany")
                    .build());
        }
        for (RelationModel relation : table.relations()) {
            if (relation.isToOne()) {
                spec.addMethod(path(relation, CodeBlock.of("$N.path()", relation.name())));
            }
        }
        spec.addMethod(related(table.relations()));
    }

    /** The field, without its value. */
    static FieldSpec.Builder field(RelationModel relation, TypeName record) {
        return FieldSpec.builder(
                        TypeNames.generic(
                                relation.isToOne() ? RuntimeNames.TO_ONE : RuntimeNames.TO_MANY,
                                record,
                                table(relation)),
                        relation.name(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("The relation to {@link $T}.", TypeNames.of(type(relation)));
    }

    /** The method for the path along a relation. */
    static MethodSpec path(RelationModel relation, CodeBlock value) {
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The path along {@link #$L}, which joins itself.", relation.name())
                .returns(table(relation))
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec related(List<RelationModel> relations) {
        CodeBlock.Builder places = CodeBlock.builder().add("return switch (place) {\n$>");
        for (int i = 0; i < relations.size(); i++) {
            RelationModel relation = relations.get(i);
            places.add("case $L -> $L;\n", i, constant(type(relation)));
            if (relation.kind() == Kind.MANY_TO_MANY) {
                places.add(
                        "case $L -> $L;\n",
                        -1 - i,
                        constant(relation.ways().get(0).from().type()));
            }
        }
        places.add("default -> super.related(place);\n$<};\n");
        return MethodSpec.methodBuilder("related")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.generic(RuntimeNames.TABLE, WildcardTypeName.subtypeOf(ClassName.OBJECT)))
                .addParameter(TypeName.INT, "place")
                .addCode(places.build())
                .build();
    }

    private static CodeBlock constant(ClassRef record) {
        return CodeBlock.of("$L.$L", Specs.scope(TableWriter.name(record)), TableNames.constant(record));
    }

    /** {@code toOne("author", "author_id", "id")}, {@code relation(RelationMeta.hasMany("posts", ...).cascade())}. */
    static CodeBlock meta(RelationModel relation) {
        CodeBlock pairs = pairs(relation.ends().get(0));
        if (relation.kind() == Kind.TO_ONE
                && !relation.nullable()
                && relation.spec().isEmpty()) {
            return CodeBlock.of("toOne($S, $L)", relation.name(), pairs);
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "relation($T.$L($S, $L)",
                        RuntimeNames.RELATION_META,
                        factory(relation.kind()),
                        relation.name(),
                        pairs);
        if (relation.kind() == Kind.MANY_TO_MANY) {
            code.add("$Z.via($L)", pairs(relation.ends().get(1)));
        }
        if (relation.kind() == Kind.TO_ONE && relation.nullable()) {
            code.add("$Z.optional()");
        }
        relation.spec().ifPresent(spec -> declared(code, spec, relation));
        return code.add(")").build();
    }

    private static void declared(CodeBlock.Builder code, RelationSpec spec, RelationModel relation) {
        for (String order : spec.orderBy()) {
            ConstraintModel.IndexPart part = ConstraintModel.IndexPart.parse(order);
            String path = part.path().orElse(order);
            if (HybridModel.find(relation.table().orElseThrow(), path).isPresent()) {
                code.add("$Z.ordered($S, $L)", path + "()", part.descending());
                continue;
            }
            relation.table().orElseThrow().columns(part.path().stream().toList()).stream()
                    .map(column -> CodeBlock.of("$Z.ordered($L, $L)", literal(column.name()), part.descending()))
                    .forEach(code::add);
        }
        if (spec.cascade()) {
            code.add("$Z.cascade()");
        }
        if (spec.orphanRemoval()) {
            code.add("$Z.removeOrphans()");
        }
    }

    private static String factory(Kind kind) {
        return switch (kind) {
            case TO_ONE -> "toOne";
            case HAS_ONE -> "hasOne";
            case HAS_MANY -> "hasMany";
            case MANY_TO_MANY -> "manyToMany";
        };
    }

    private static CodeBlock pairs(Ends ends) {
        CodeBlock.Builder pairs = CodeBlock.builder();
        for (int i = 0; i < ends.from().size(); i++) {
            pairs.add(
                    i == 0 ? "$L, $L" : ", $L, $L",
                    literal(ends.from().get(i)),
                    literal(ends.to().get(i)));
        }
        return pairs.build();
    }

    static ClassName table(RelationModel relation) {
        return TypeNames.of(TableWriter.name(type(relation)));
    }

    private static ClassRef type(RelationModel relation) {
        return relation.target() instanceof TypeRef.Declared declared
                ? declared.type()
                : relation.table().orElseThrow().type();
    }
}
