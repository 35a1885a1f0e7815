package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The constructor call that copies a record in the variable {@code row} with some columns replaced. */
final class RebuildCode {

    private final Map<ColumnModel, CodeBlock> replaced;

    private RebuildCode(Map<ColumnModel, CodeBlock> replaced) {
        this.replaced = replaced;
    }

    static CodeBlock of(ClassRef record, List<Member> members, Map<ColumnModel, CodeBlock> replaced) {
        RebuildCode code = new RebuildCode(replaced);
        return CodeBlock.of(
                "new $T($L)", TypeNames.of(record), Specs.lines(code.arguments(members, RowAccess.of("row"))));
    }

    private List<CodeBlock> arguments(List<Member> members, RowAccess record) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : members) {
            arguments.add(argument(member, record));
        }
        return arguments;
    }

    private CodeBlock argument(Member member, RowAccess record) {
        if (member.columns().stream().noneMatch(replaced::containsKey)) {
            return CodeBlock.of("$L.$L()", record.code(), member.component().name());
        }
        return member instanceof EmbeddedModel part
                ? part(part, record)
                : Objects.requireNonNull(replaced.get((ColumnModel) member));
    }

    /** An absent part stays absent. */
    private CodeBlock part(EmbeddedModel part, RowAccess record) {
        RowAccess here = record.component(part.component());
        RowAccess inside = RowAccess.present(here.code());
        CodeBlock copy = CodeBlock.of(
                "new $T($L)", TypeNames.of(part.part().type()), Specs.wrapping(arguments(part.members(), inside)));
        if (!part.component().nullable()) {
            return copy;
        }
        CodeBlock orNull = CodeBlock.of("$L == null ? null : $L", here.code(), copy);
        return part.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, orNull) : orNull;
    }
}
