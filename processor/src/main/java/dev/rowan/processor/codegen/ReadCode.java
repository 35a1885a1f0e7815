package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The constructor call that reads a record, from the column in the variable {@code at} on. */
final class ReadCode {

    private final Function<ColumnModel, CodeBlock> sqlTypes;
    private int offset;

    private ReadCode(Function<ColumnModel, CodeBlock> sqlTypes) {
        this.sqlTypes = sqlTypes;
    }

    /** {@code new User(in.longAt(at), in.stringAt(at + 1), ...)}. */
    static CodeBlock of(ClassRef record, List<Member> members, Function<ColumnModel, CodeBlock> sqlTypes) {
        return CodeBlock.of("new $T($L)", TypeNames.of(record), Specs.lines(new ReadCode(sqlTypes).arguments(members)));
    }

    /** One of the arguments, whose columns begin so far behind {@code at}. */
    static CodeBlock argument(Member member, int offset, Function<ColumnModel, CodeBlock> sqlTypes) {
        ReadCode code = new ReadCode(sqlTypes);
        code.offset = offset;
        return code.arguments(List.of(member)).get(0);
    }

    private List<CodeBlock> arguments(List<Member> members) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : members) {
            arguments.add(member instanceof EmbeddedModel part ? part(part) : column((ColumnModel) member));
        }
        return arguments;
    }

    private CodeBlock column(ColumnModel column) {
        ComponentModel component = column.component();
        return ValueCode.read(component, component.nullable(), at(offset++), sqlTypes.apply(column));
    }

    private CodeBlock part(EmbeddedModel part) {
        CodeBlock start = at(offset);
        CodeBlock read =
                CodeBlock.of("new $T($L)", TypeNames.of(part.part().type()), Specs.wrapping(arguments(part.members())));
        if (!part.component().nullable()) {
            return read;
        }
        CodeBlock orNull = CodeBlock.of(
                "in.allNullAt($L, $L) ? null : $L", start, part.columns().size(), read);
        return part.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, orNull) : orNull;
    }

    static CodeBlock at(int offset) {
        return offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset);
    }
}
