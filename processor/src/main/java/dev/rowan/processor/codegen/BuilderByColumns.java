package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** A builder whose base class holds the values of the columns, and reads the record from them as from a row. */
final class BuilderByColumns implements BuilderForm {

    private final ClassName record;
    private final CodeBlock table;

    BuilderByColumns(TableModel table) {
        this.record = TypeNames.of(table.type());
        this.table =
                CodeBlock.of("$T.$L", TypeNames.of(TableWriter.name(table.type())), TableNames.constant(table.type()));
    }

    @Override
    public void declare(TypeSpec.Builder builder) {
        builder.superclass(TypeNames.generic(RuntimeNames.RECORD_BUILDER, record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($1L.meta(), $1L.mapping())", table)
                        .build());
    }

    @Override
    public void takeAll(MethodSpec.Builder from) {
        from.addStatement("builder.takeAll(row)");
    }

    @Override
    public CodeBlock set(Member member, boolean unwrapped) {
        String name = member.component().name();
        return CodeBlock.of(
                "$L[$L] = $N$L",
                name.equals("values") ? "this.values" : "values",
                ((ColumnModel) member).ordinal(),
                name,
                member.component().optional() && !unwrapped ? ".orElse(null)" : "");
    }

    @Override
    public void build(TypeSpec.Builder builder) {}
}
