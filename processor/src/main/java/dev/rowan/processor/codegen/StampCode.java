package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Rowan puts into columns before a record in the variable {@code row} is written. */
final class StampCode {

    private StampCode() {}

    static Map<ColumnModel, CodeBlock> onInsert(TableModel table, SqlTypeConstants types, ColumnAccess access) {
        Map<ColumnModel, CodeBlock> stamps = new LinkedHashMap<>();
        for (ColumnModel column : table.columns()) {
            if (column.has(AnnotationKind.VERSION)) {
                stamps.put(column, wrapped(column, CodeBlock.of(isLong(column) ? "1L" : "1")));
            } else if (column.has(AnnotationKind.CREATED_AT) || column.has(AnnotationKind.UPDATED_AT)) {
                stamps.put(column, wrapped(column, moment(column)));
            } else if (column.has(AnnotationKind.CREATED_BY) || column.has(AnnotationKind.UPDATED_BY)) {
                stamps.put(column, actor(column, types));
            } else if (column.has(AnnotationKind.TENANT_ID)) {
                stamps.put(column, tenant(column, types, access));
            } else if (Stored.madeByClient(column) && access.at(column).nullable()) {
                CodeBlock known = access.at(column).code();
                stamps.put(column, wrapped(column, CodeBlock.of("$L == null ? $L : $L", known, uuid(column), known)));
            }
        }
        return stamps;
    }

    static Map<ColumnModel, CodeBlock> onUpdate(TableModel table, SqlTypeConstants types, ColumnAccess access) {
        Map<ColumnModel, CodeBlock> stamps = new LinkedHashMap<>();
        for (ColumnModel column : table.columns()) {
            if (column.has(AnnotationKind.VERSION)) {
                stamps.put(
                        column,
                        wrapped(column, CodeBlock.of("$L + 1", access.at(column).code())));
            } else if (column.has(AnnotationKind.UPDATED_AT)) {
                stamps.put(column, wrapped(column, moment(column)));
            } else if (column.has(AnnotationKind.UPDATED_BY)) {
                stamps.put(column, actor(column, types));
            } else if (column.has(AnnotationKind.TENANT_ID)) {
                stamps.put(column, tenant(column, types, access));
            }
        }
        return stamps;
    }

    private static CodeBlock actor(ColumnModel column, SqlTypeConstants types) {
        CodeBlock type = types.of(column);
        if (!column.component().nullable()) {
            return CodeBlock.of("stamps.actor($L)", type);
        }
        CodeBlock actor = CodeBlock.of("stamps.actorOrNull($L)", type);
        return column.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, actor) : actor;
    }

    private static CodeBlock tenant(ColumnModel column, SqlTypeConstants types, ColumnAccess access) {
        CodeBlock given = access.at(column).code();
        return wrapped(column, CodeBlock.of("stamps.tenant($L, $L)", types.of(column), given));
    }

    private static CodeBlock wrapped(ColumnModel column, CodeBlock value) {
        return column.component().optional() ? CodeBlock.of("$T.of($L)", Optional.class, value) : value;
    }

    private static boolean isLong(ColumnModel column) {
        return column.value() instanceof ValueType.Basic basic && basic.type() == BasicType.LONG;
    }

    private static CodeBlock moment(ColumnModel column) {
        BasicType type = column.value() instanceof ValueType.Basic basic ? basic.type() : BasicType.INSTANT;
        return switch (type) {
            case OFFSET_DATE_TIME -> CodeBlock.of("stamps.offsetDateTime()");
            case LOCAL_DATE_TIME -> CodeBlock.of("stamps.localDateTime()");
            default -> CodeBlock.of("stamps.instant()");
        };
    }

    private static CodeBlock uuid(ColumnModel column) {
        boolean random =
                Stored.origin(column).filter(by -> by == GeneratedBy.UUID_V4).isPresent();
        return domain(column.value(), CodeBlock.of(random ? "stamps.uuidV4()" : "stamps.uuidV7()"));
    }

    private static CodeBlock domain(ValueType value, CodeBlock inner) {
        return value instanceof ValueType.Domain domain
                ? CodeBlock.of("new $T($L)", TypeNames.of(domain.type()), domain(domain.inner(), inner))
                : inner;
    }
}
