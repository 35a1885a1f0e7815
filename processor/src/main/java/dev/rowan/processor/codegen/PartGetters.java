package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The private methods of a mapping that get what is in parts which may be absent. */
final class PartGetters {

    private final TypeName record;
    private final NameAllocator names = new NameAllocator();
    private final Map<ColumnModel, MethodSpec> methods = new LinkedHashMap<>();

    /** Getters for the columns that need one, called by names that the mapping does not use otherwise. */
    PartGetters(TypeName record, List<Member> members, List<String> taken) {
        this.record = record;
        taken.forEach(names::newName);
        members.forEach(member -> visit(member, List.of(), false));
    }

    private void visit(Member member, List<Member> around, boolean absent) {
        if (member instanceof EmbeddedModel part) {
            List<Member> inside = new ArrayList<>(around);
            inside.add(part);
            boolean maybeAbsent = absent || part.component().nullable();
            part.members().forEach(inner -> visit(inner, inside, maybeAbsent));
        } else if (absent) {
            methods.put((ColumnModel) member, getter((ColumnModel) member, around));
        }
    }

    private MethodSpec getter(ColumnModel column, List<Member> around) {
        NameAllocator variables = new NameAllocator();
        RowAccess here = RowAccess.of(variables.newName("row"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.newName(Naming.camel(column.path())))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.nullable(column.component().type()))
                .addParameter(record, "row");
        for (Member part : around) {
            ComponentModel component = part.component();
            RowAccess value = here.component(component);
            String variable = variables.newName(component.name());
            method.addStatement("$T $L = $L", TypeNames.of(component.type()), variable, value.code());
            here = RowAccess.of(variable, value.nullable());
        }
        return method.addStatement(
                        "return $L", here.component(column.component()).code())
                .build();
    }

    /** The call that gets a column from a record; empty where none is needed. */
    Optional<RowAccess> call(ColumnModel column, RowAccess row) {
        return Optional.ofNullable(methods.get(column))
                .map(method -> new RowAccess(CodeBlock.of("$N($L)", method, row.code()), true, false));
    }

    Iterable<MethodSpec> methods() {
        return methods.values();
    }
}
