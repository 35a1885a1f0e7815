package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The {@code SqlType} constants of a generated table, one for each type that is not the runtime's own. */
final class SqlTypeConstants {

    private final Map<Type, Constant> constants = new LinkedHashMap<>();

    /** A type, of times with so many digits of a second, or with all if those are 0; of text that the column knows a type for. */
    private record Type(ValueType value, int digits, boolean byColumn) {
        static Type of(ColumnModel column) {
            return new Type(column.value(), Stored.secondDigits(column), Stored.typedByColumn(column));
        }

        boolean isConstant() {
            return digits == 0 && !byColumn && SqlTypeCode.isConstant(value);
        }

        CodeBlock code() {
            CodeBlock whole = SqlTypeCode.of(value);
            CodeBlock fitted = digits == 0 ? whole : CodeBlock.of("$L.withSecondDigits($L)", whole, digits);
            return byColumn ? CodeBlock.of("$L.typedByColumn()", fitted) : fitted;
        }
    }

    private record Constant(String name, TypeName held) {}

    /** Names the constants after the columns that need them first, around the names that are taken. */
    SqlTypeConstants(List<ColumnModel> columns, NameAllocator names) {
        for (ColumnModel column : columns) {
            Type type = Type.of(column);
            if (!type.isConstant()) {
                constants.computeIfAbsent(type, key -> {
                    String name = Naming.constant(column.dotted().replace('.', '_')) + "_TYPE";
                    return new Constant(
                            names.newName(name),
                            TypeNames.boxed(column.component().type()));
                });
            }
        }
    }

    /** The expression for a column's type. */
    CodeBlock of(ColumnModel column) {
        Type type = Type.of(column);
        Constant constant = constants.get(type);
        return constant == null ? type.code() : CodeBlock.of("$L", constant.name());
    }

    /** The fields, in the order of the columns. */
    List<FieldSpec> fields() {
        return constants.entrySet().stream()
                .map(entry -> FieldSpec.builder(
                                TypeNames.generic(
                                        RuntimeNames.SQL_TYPE, entry.getValue().held()),
                                entry.getValue().name(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(entry.getKey().code())
                        .build())
                .toList();
    }
}
