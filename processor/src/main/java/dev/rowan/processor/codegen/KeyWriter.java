package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the record that is the value of a key of several components. */
public final class KeyWriter {

    /** The record for the table's key. */
    public GeneratedSource write(TableModel table, KeyModel.Composite key) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        names(key)
                .forEach((member, name) -> components.addParameter(ParameterSpec.builder(
                                TypeNames.of(member.component().type()).isBoxedPrimitive()
                                        ? TypeNames.of(member.component().type())
                                                .unbox()
                                        : TypeNames.of(member.component().type()),
                                name)
                        .build()));
        TypeSpec.Builder spec = TypeSpec.recordBuilder(key.type().simpleName())
                .addModifiers(Specs.access(table.facts()))
                .addAnnotation(Specs.NULL_MARKED)
                .addJavadoc("The key of {@link $T}.", TypeNames.of(table.type()))
                .recordConstructor(components.build());
        return GeneratedSource.of(key.type(), spec, table.type());
    }

    /** The expressions for a key's columns, given one for the key. */
    static ColumnAccess access(KeyModel.Composite key, RowAccess variable) {
        Map<ColumnModel, RowAccess> access = new LinkedHashMap<>();
        names(key).forEach((member, name) -> {
            RowAccess here = RowAccess.present(CodeBlock.of("$L.$L()", variable.code(), name));
            if (member instanceof EmbeddedModel part) {
                access.putAll(ColumnAccess.of(part.members(), here).all());
            } else {
                access.put((ColumnModel) member, here);
            }
        });
        return new ColumnAccess(access);
    }

    /** Components are called as in the record, or by their whole path where a part has one of the same name. */
    private static Map<Member, String> names(KeyModel.Composite key) {
        Map<Member, String> names = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        for (Member member : key.members()) {
            String last = member.path().get(member.path().size() - 1);
            String name = taken.contains(last) ? String.join("_", member.path()) : last;
            taken.add(name);
            names.put(member, name);
        }
        return names;
    }
}
