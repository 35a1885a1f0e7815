package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.DependencyOrder;
import dev.rowan.processor.model.RecordFacts.Access;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the list of a catalog's tables. */
public final class CatalogWriter {

    private static final TypeName TABLES = TypeNames.generic(
            ClassName.get(List.class),
            TypeNames.generic(RuntimeNames.TABLE, WildcardTypeName.subtypeOf(ClassName.OBJECT)));

    /** The catalog's class; entries that are no tables are left out. */
    public GeneratedSource write(CatalogModel catalog) {
        List<TableModel> tables = DependencyOrder.of(catalog.entries().stream()
                .map(CatalogModel.Entry::table)
                .flatMap(Optional::stream)
                .toList());
        TypeSpec.Builder spec = TypeSpec.classBuilder(catalog.generated().simpleName())
                .addModifiers(Modifier.FINAL)
                .addAnnotation(Specs.NULL_MARKED)
                .addJavadoc("The tables of {@code $L}.", catalog.anchor())
                .addField(FieldSpec.builder(TABLES, "TABLES", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Every table, behind those that its foreign keys lead to.")
                        .initializer("$T.of($>$>$L)$<$<", List.class, constants(tables))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (tables.stream().allMatch(table -> table.facts().access() == Access.PUBLIC)) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        List<ClassRef> origins = tables.stream().map(TableModel::type).toList();
        return new GeneratedSource(catalog.generated(), spec, origins);
    }

    private static CodeBlock constants(List<TableModel> tables) {
        return tables.stream()
                .map(table -> CodeBlock.of(
                        "\n$T.$L", TypeNames.of(TableWriter.name(table.type())), TableNames.constant(table.type())))
                .collect(CodeBlock.joining(","));
    }
}
