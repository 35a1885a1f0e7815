package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.TableModel;

/** What is seen of a generated table from outside, the same for a real one and for a stub. */
final class TableNames {

    private TableNames() {}

    /** {@code USER}. */
    static String constant(ClassRef record) {
        return Naming.constant(record.simpleName());
    }

    /** {@code KeyedTable<User, Long>}. */
    static TypeName superclass(TableModel table) {
        ClassName record = TypeNames.of(table.type());
        return table.key()
                .map(key -> TypeNames.generic(
                        table.family().isPresent() ? RuntimeNames.FAMILY_TABLE : RuntimeNames.KEYED_TABLE,
                        record,
                        KeyCode.type(key)))
                .orElseGet(() -> TypeNames.generic(RuntimeNames.TABLE, record));
    }

    /** The type of a member's field in the table or part of the record {@code owner}. */
    static TypeName type(Member member, TypeName owner) {
        return member instanceof EmbeddedModel part
                ? TypeNames.generic(TypeNames.of(PartWriter.name(part.part().type())), owner)
                : ColumnCode.type(member.component(), owner);
    }
}
