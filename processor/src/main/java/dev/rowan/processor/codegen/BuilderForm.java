package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;

/** Where a builder keeps what has been set, and how it makes the record of it. */
interface BuilderForm {

    /** By columns, which needs least code, unless there are parts, which have several. */
    static BuilderForm of(TableModel table) {
        return table.members().stream().allMatch(ColumnModel.class::isInstance)
                ? new BuilderByColumns(table)
                : new BuilderByComponents(table);
    }

    /** What stands before the methods: the base class, the fields, the constructor. */
    void declare(TypeSpec.Builder builder);

    /** Sets all of {@code builder} as in {@code row}. */
    void takeAll(MethodSpec.Builder from);

    /**
     * Sets a component to the parameter of its name.
     *
     * @param unwrapped whether the parameter is what an {@code Optional} component holds
     */
    CodeBlock set(Member member, boolean unwrapped);

    /** Adds {@code build()}, if the base class has none. */
    void build(TypeSpec.Builder builder);
}
