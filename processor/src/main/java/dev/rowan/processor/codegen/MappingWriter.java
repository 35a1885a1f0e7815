package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the mapping inside a table: how its record becomes a row and a row a record. */
final class MappingWriter {

    private static final List<String> OWN_METHODS = List.of(
            "read",
            "bindInsert",
            "bindColumn",
            "get",
            "same",
            "omitted",
            "stampInsert",
            "stampUpdate",
            "withServerValues",
            "copy",
            "key",
            "bindKeyOf",
            "bindKey",
            "hooks",
            "toMap",
            "fromMap",
            "suppliedDefault");

    private final TableModel table;
    private final SqlTypeConstants types;
    private final ClassName record;
    private final PartGetters getters;
    private final ColumnAccess row;

    MappingWriter(TableModel table, SqlTypeConstants types) {
        this.table = table;
        this.types = types;
        this.record = TypeNames.of(table.type());
        this.getters = new PartGetters(record, table.members(), OWN_METHODS);
        this.row = ColumnAccess.of(table.members(), "row", getters);
    }

    /** {@code hooks} is what calls the record's hooks; empty where there are none. */
    TypeSpec write(String name, Optional<String> hooks) {
        TypeSpec.Builder mapping = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(table.key()
                        .map(key -> TypeNames.generic(RuntimeNames.KEYED_MAPPING, record, KeyCode.type(key)))
                        .orElseGet(() -> TypeNames.generic(RuntimeNames.RECORD_MAPPING, record)))
                .addMethod(read())
                .addMethod(bindColumn())
                .addMethod(get());
        same(mapping);
        omitted(mapping);
        new CopyWriter(table, types, row).addTo(mapping);
        table.key().ifPresent(key -> new KeyCode(table, key, types, row).addTo(mapping));
        if (table.members().stream().anyMatch(EmbeddedModel.class::isInstance)) {
            mapping.addMethod(MapCode.toMap(table));
        }
        hooks.ifPresent(constant -> mapping.addMethod(hooks(constant)));
        MapCode.suppliedDefaults(table).ifPresent(mapping::addMethod);
        return mapping.addMethods(getters.methods()).build();
    }

    private MethodSpec hooks(String constant) {
        return Specs.mapping("hooks")
                .returns(
                        TypeNames.generic(RuntimeNames.LIFECYCLE, record, WildcardTypeName.subtypeOf(ClassName.OBJECT)))
                .addStatement("return $L", constant)
                .build();
    }

    private MethodSpec read() {
        return Specs.mapping("read")
                .returns(record)
                .addParameter(RuntimeNames.ROW_INPUT, "in")
                .addParameter(TypeName.INT, "at")
                .addStatement("return $L", ReadCode.of(table.type(), table.members(), types::of))
                .build();
    }

    private MethodSpec bindColumn() {
        MethodSpec.Builder method = Specs.mapping("bindColumn")
                .addParameter(record, "row")
                .addParameter(TypeName.INT, "ordinal")
                .addParameter(RuntimeNames.ROW_OUTPUT, "out");
        method.beginControlFlow("switch (ordinal)");
        cases(method, this::bind);
        return method.endControlFlow().build();
    }

    private MethodSpec get() {
        MethodSpec.Builder method = Specs.mapping("get")
                .returns(TypeNames.nullable(ClassName.OBJECT))
                .addParameter(record, "row")
                .addParameter(TypeName.INT, "ordinal");
        method.addCode("return switch (ordinal) {\n$>");
        cases(method, column -> row.at(column).code());
        return method.addCode("$<};\n").build();
    }

    /** The base class compares all but what is inside an application's own types. */
    private void same(TypeSpec.Builder mapping) {
        List<ColumnModel> inside = columns(ValueCode::comparesInside);
        if (inside.isEmpty()) {
            return;
        }
        ColumnAccess one = ColumnAccess.of(table.members(), "one", getters);
        ColumnAccess other = ColumnAccess.of(table.members(), "other", getters);
        MethodSpec.Builder method = Specs.mapping("same")
                .returns(TypeName.BOOLEAN)
                .addParameter(record, "one")
                .addParameter(record, "other")
                .addParameter(TypeName.INT, "ordinal")
                .addCode("return switch (ordinal) {\n$>");
        for (ColumnModel column : inside) {
            method.addCode(
                    "case $L -> $L;\n", column.ordinal(), ValueCode.same(column, one.at(column), other.at(column)));
        }
        mapping.addMethod(method.addCode("default -> super.same(one, other, ordinal);\n$<};\n")
                .build());
    }

    private void cases(MethodSpec.Builder method, Function<ColumnModel, CodeBlock> code) {
        for (ColumnModel column : table.columns()) {
            method.addCode("case $L -> $L;\n", column.ordinal(), code.apply(column));
        }
        method.addCode("default -> throw new $T(ordinal);\n", IndexOutOfBoundsException.class);
    }

    private void omitted(TypeSpec.Builder mapping) {
        List<ColumnModel> omittable = columns(Stored::omittable);
        if (omittable.isEmpty()) {
            return;
        }
        CodeBlock.Builder mask = CodeBlock.builder();
        for (int bit = 0; bit < omittable.size(); bit++) {
            ColumnModel column = omittable.get(bit);
            mask.add(bit == 0 ? "" : "\n| ").add("($L ? $LL : 0L)", AbsentCode.of(column, row.at(column)), 1L << bit);
        }
        mapping.addMethod(Specs.mapping("omitted")
                .returns(TypeName.LONG)
                .addParameter(record, "row")
                .addStatement("return $L", mask.build())
                .build());
    }

    private List<ColumnModel> columns(Predicate<ColumnModel> test) {
        return table.columns().stream().filter(test).toList();
    }

    private CodeBlock bind(ColumnModel column) {
        return ValueCode.bind(column, row.at(column), types.of(column));
    }
}
