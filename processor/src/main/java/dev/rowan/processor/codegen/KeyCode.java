package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The key's part of a mapping. */
final class KeyCode {

    private final TableModel table;
    private final KeyModel key;
    private final SqlTypeConstants types;
    private final ColumnAccess row;

    KeyCode(TableModel table, KeyModel key, SqlTypeConstants types, ColumnAccess row) {
        this.table = table;
        this.key = key;
        this.types = types;
        this.row = row;
    }

    /** The type of the key's values. */
    static TypeName type(KeyModel key) {
        if (key instanceof KeyModel.Single single) {
            return TypeNames.boxed(single.column().component().type());
        }
        return key instanceof KeyModel.Part part
                ? TypeNames.of(part.part().part().type())
                : TypeNames.of(((KeyModel.Composite) key).type());
    }

    void addTo(TypeSpec.Builder mapping) {
        ClassName record = TypeNames.of(table.type());
        mapping.addMethod(Specs.mapping("key")
                .returns(type(key))
                .addParameter(record, "row")
                .addStatement("return $L", value())
                .build());
        MethodSpec.Builder bindKey =
                Specs.mapping("bindKey").addParameter(type(key), "key").addParameter(RuntimeNames.ROW_OUTPUT, "out");
        bindKey(bindKey);
        mapping.addMethod(bindKey.build());
    }

    private CodeBlock value() {
        if (key instanceof KeyModel.Single single) {
            return present(single.column()).code();
        }
        if (key instanceof KeyModel.Part part) {
            return memberAccess(part.part()).code();
        }
        KeyModel.Composite composite = (KeyModel.Composite) key;
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : composite.members()) {
            arguments.add(
                    member instanceof ColumnModel column
                            ? present(column).code()
                            : memberAccess((EmbeddedModel) member).code());
        }
        return CodeBlock.of("new $T($L)", TypeNames.of(composite.type()), CodeBlock.join(arguments, ", "));
    }

    /** A part of a key is never absent. */
    private RowAccess memberAccess(EmbeddedModel part) {
        return RowAccess.present(CodeBlock.of("row.$L()", String.join("().", part.path())));
    }

    /** The column's value, which must be there. */
    private RowAccess present(ColumnModel column) {
        RowAccess access = row.at(column);
        String name = table.type().nestedName() + '.' + column.dotted();
        return access.nullable()
                ? RowAccess.present(CodeBlock.of(
                        "($T) $T.value($L, $S)",
                        TypeNames.of(column.component().type()),
                        RuntimeNames.REQUIRED,
                        access.code(),
                        name))
                : access;
    }

    private void bindKey(MethodSpec.Builder method) {
        RowAccess variable = RowAccess.of("key");
        if (key instanceof KeyModel.Single single) {
            method.addStatement(bind(single.column(), variable));
            return;
        }
        ColumnAccess columns;
        if (key instanceof KeyModel.Part part) {
            columns = ColumnAccess.of(part.part().members(), variable);
        } else {
            columns = KeyWriter.access((KeyModel.Composite) key, variable);
        }
        key.columns().forEach(column -> method.addStatement(bind(column, columns.at(column))));
    }

    private CodeBlock bind(ColumnModel column, RowAccess access) {
        return ValueCode.bind(column, access, types.of(column));
    }
}
