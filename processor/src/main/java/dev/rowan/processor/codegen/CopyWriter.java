package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of a mapping that copy a record with some columns replaced: before it is inserted or updated, and
 * after the server has made some. Where there are several, the constructor is called in one place.
 */
final class CopyWriter {

    private final TableModel table;
    private final List<Copy> copies = new ArrayList<>();
    private final Set<ColumnModel> replaced = new LinkedHashSet<>();

    CopyWriter(TableModel table, SqlTypeConstants types, ColumnAccess row) {
        this.table = table;
        add(method("stampInsert").addParameter(RuntimeNames.STAMPS, "stamps"), StampCode.onInsert(table, types, row));
        add(method("stampUpdate").addParameter(RuntimeNames.STAMPS, "stamps"), StampCode.onUpdate(table, types, row));
        add(
                method("withServerValues")
                        .addParameter(RuntimeNames.ROW_INPUT, "in")
                        .addParameter(TypeName.INT, "at"),
                serverValues(table, types));
    }

    private record Copy(MethodSpec.Builder method, Map<ColumnModel, CodeBlock> values) {}

    private MethodSpec.Builder method(String name) {
        return Specs.mapping(name).returns(TypeNames.of(table.type())).addParameter(TypeNames.of(table.type()), "row");
    }

    private void add(MethodSpec.Builder method, Map<ColumnModel, CodeBlock> values) {
        if (!values.isEmpty()) {
            copies.add(new Copy(method, values));
            replaced.addAll(values.keySet());
        }
    }

    private static Map<ColumnModel, CodeBlock> serverValues(TableModel table, SqlTypeConstants types) {
        Map<ColumnModel, CodeBlock> values = new LinkedHashMap<>();
        table.columns().stream().filter(Stored::serverMade).forEach(column -> {
            boolean nullable = column.nullable() && !column.key();
            values.put(
                    column, ValueCode.read(column.component(), nullable, ReadCode.at(values.size()), types.of(column)));
        });
        return values;
    }

    void addTo(TypeSpec.Builder mapping) {
        boolean shared = copies.size() > 1 && replaced.stream().allMatch(this::isPlain);
        for (Copy copy : copies) {
            CodeBlock code = shared ? call(copy.values) : RebuildCode.of(table.type(), table.members(), copy.values);
            mapping.addMethod(copy.method.addStatement("return $L", code).build());
        }
        if (shared) {
            mapping.addMethod(shared());
        }
    }

    /** Whether a column can be read from any record as its component's own type. */
    private boolean isPlain(ColumnModel column) {
        return column.path().size() == 1;
    }

    private CodeBlock call(Map<ColumnModel, CodeBlock> values) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("copy(row");
        for (ColumnModel column : replaced) {
            CodeBlock kept = CodeBlock.of("row.$L()", column.component().name());
            arguments.add(",$W").add(values.getOrDefault(column, kept));
        }
        return arguments.add(")").build();
    }

    private MethodSpec shared() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(table.type()))
                .addParameter(TypeNames.of(table.type()), "row");
        NameAllocator names = new NameAllocator();
        names.newName("row");
        Map<ColumnModel, CodeBlock> values = new LinkedHashMap<>();
        for (ColumnModel column : replaced) {
            ComponentModel component = column.component();
            String name = names.newName(component.name());
            method.addParameter(TypeNames.declared(component), name);
            values.put(column, CodeBlock.of("$L", name));
        }
        return method.addStatement("return $L", RebuildCode.of(table.type(), table.members(), values))
                .build();
    }
}
