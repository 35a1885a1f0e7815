package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The query by which a shape finds the row of a key, also with another choice of elements. */
final class ShapeKeyCode {

    private static final TypeName ANY_LIST = ParameterizedTypeName.get(
            RuntimeNames.SHAPE_TO_MANY,
            WildcardTypeName.subtypeOf(Object.class),
            WildcardTypeName.subtypeOf(Object.class));

    private ShapeKeyCode() {}

    /** Adds it, if the table has a key. */
    static void addTo(TypeSpec.Builder spec, ShapeModel shape, TableModel table) {
        table.key().ifPresent(key -> add(spec, TypeNames.of(shape.type()), table, key));
    }

    private static void add(TypeSpec.Builder spec, ClassName record, TableModel table, KeyModel key) {
        TypeName type = KeyCode.type(key);
        ClassName rows = TypeNames.of(TableWriter.name(table.type()));
        spec.addSuperinterface(TypeNames.generic(RuntimeNames.KEYED_SHAPE, record, type))
                .addMethod(Specs.override("byKey")
                        .returns(TypeNames.generic(RuntimeNames.SELECT, record))
                        .addParameter(type, "key")
                        .addStatement("$1T table = ($1T) table()", rows)
                        .addStatement("return $T.select(this).where($L)", RuntimeNames.SQL, Specs.wrapping(equal(key)))
                        .build())
                .addMethod(Specs.override("with")
                        .returns(TypeNames.generic(RuntimeNames.KEYED_CHOICE, record, type))
                        .addParameter(ANY_LIST, "list")
                        .addStatement("return new $T<>(this, list)", RuntimeNames.KEYED_CHOICE)
                        .build());
    }

    /** {@code table.id.eq(key)}. */
    private static List<CodeBlock> equal(KeyModel key) {
        RowAccess variable = RowAccess.of("key");
        if (key instanceof KeyModel.Single single) {
            return List.of(equal(single.column(), variable));
        }
        ColumnAccess columns = key instanceof KeyModel.Part part
                ? ColumnAccess.of(part.part().members(), variable)
                : KeyWriter.access((KeyModel.Composite) key, variable);
        List<CodeBlock> all = new ArrayList<>();
        key.columns().forEach(column -> all.add(equal(column, columns.at(column))));
        return all;
    }

    private static CodeBlock equal(ColumnModel column, RowAccess value) {
        return CodeBlock.of("table.$L.eq($L)", column.dotted(), value.code());
    }
}
