package dev.rowan.processor.codegen;

import static dev.rowan.processor.codegen.StringLiterals.literal;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnSpec;
import dev.rowan.processor.model.ColumnTypeSpec;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.IndexSpec;
import dev.rowan.processor.model.Literals;
import dev.rowan.processor.model.MemberTable;
import dev.rowan.processor.model.Membership;
import dev.rowan.processor.model.OptionSpec;
import dev.rowan.processor.model.ReferenceModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TableSpec;
import dev.rowan.processor.model.ValueType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The expression that builds a table's {@code TableMeta}. */
final class MetaCode {

    private static final Map<AnnotationKind, String> ROLES = new EnumMap<>(Map.of(
            AnnotationKind.INHERITANCE, "discriminator",
            AnnotationKind.VERSION, "version",
            AnnotationKind.CREATED_AT, "createdAt",
            AnnotationKind.UPDATED_AT, "updatedAt",
            AnnotationKind.CREATED_BY, "createdBy",
            AnnotationKind.UPDATED_BY, "updatedBy",
            AnnotationKind.SOFT_DELETE, "deleted"));

    private final TableModel table;
    private final SqlTypeConstants types;
    private final CodeBlock.Builder code = CodeBlock.builder();

    private MetaCode(TableModel table, SqlTypeConstants types) {
        this.table = table;
        this.types = types;
    }

    static CodeBlock of(TableModel table, SqlTypeConstants types) {
        MetaCode meta = new MetaCode(table, types);
        meta.table();
        meta.columns();
        table.constraints(ConstraintModel.Unique.class).forEach(meta::unique);
        table.constraints(ConstraintModel.Index.class).forEach(meta::index);
        table.constraints(ConstraintModel.Check.class).forEach(meta::check);
        table.constraints(ConstraintModel.ForeignKey.class).forEach(meta::foreignKey);
        meta.family();
        table.relations().forEach(relation -> meta.code.add("\n.$L", RelationCode.meta(relation)));
        return meta.code.add("\n.build()$<$<").build();
    }

    private void table() {
        code.add("$T.table($L)$>$>", RuntimeNames.TABLE_META, literal(table.name()));
        TableSpec spec = table.spec();
        text("schema", spec.schema());
        text("comment", spec.comment());
        for (OptionSpec option : table.facts().annotations().tableOptions()) {
            for (String dialect : option.dialects()) {
                code.add("\n.option($S, $L)", dialect, literal(option.clause()));
            }
        }
    }

    private void family() {
        table.membership().ifPresent(membership -> {
            code.add(
                    "\n.memberOf($L, $S)",
                    literal(membership.column()),
                    membership.value().orElseThrow());
            if (!membership.absent().isEmpty()) {
                code.add("\n.absent($L)", strings(membership.absent()));
            }
            membership.own().ifPresent(own -> code.add("\n$L", apart(own, table)));
        });
        table.family().ifPresent(family -> family.members().forEach(this::member));
    }

    /** What a member has to have in columns that others do without. */
    private void member(TableModel member) {
        List<CodeBlock> required = member.columns().stream()
                .filter(column -> !column.nullable() && !column.key())
                .filter(column -> table.member(column.dotted()).orElseThrow().nullable())
                .map(column -> CodeBlock.of(", $L", literal(column.name())))
                .toList();
        Membership membership = member.membership().orElseThrow();
        code.add(
                "\n.member($T.of($S$L)$L$L)",
                RuntimeNames.FAMILY_MEMBER,
                membership.value().orElseThrow(),
                CodeBlock.join(required, ""),
                membership.absent().isEmpty()
                        ? CodeBlock.of("")
                        : CodeBlock.of(".without($L)", strings(membership.absent())),
                membership.own().map(own -> apart(own, member)).orElse(CodeBlock.of("")));
    }

    /** The table of what is a member's own. */
    private static CodeBlock apart(MemberTable own, TableModel member) {
        List<String> columns = member.columns().stream()
                .filter(column -> own.components().contains(column.path().get(0)))
                .map(ColumnModel::name)
                .toList();
        return CodeBlock.of(
                ".apart($L$L)",
                literal(own.name()),
                CodeBlock.join(
                        columns.stream()
                                .map(column -> CodeBlock.of(", $L", literal(column)))
                                .toList(),
                        ""));
    }

    /** Which table of a joined family has a constraint. */
    private void owned(ConstraintModel constraint) {
        if (!constraint.table().equals(table.name())) {
            code.add("\n.owned($L, $L)", literal(constraint.table()), literal(constraint.name()));
        }
    }

    /** In one call: the compiler's stack would not survive a chain of a thousand. */
    private void columns() {
        code.add("\n.columns($>$>");
        String before = "\n";
        for (ColumnModel column : table.columns()) {
            code.add(before);
            column(column);
            before = ",\n";
        }
        code.add("$<$<)");
    }

    private void column(ColumnModel column) {
        code.add("column($L, ", literal(column.name()));
        if (!column.dotted().equals(column.name())) {
            code.add("$S, ", column.dotted());
        }
        code.add("$L)", types.of(column));
        ColumnSpec spec = column.component().annotations().column();
        if (column.nullable() && !column.key()) {
            code.add("$Z.nullable()");
        }
        number("length", spec.length(), 0);
        number("precision", spec.precision(), 0);
        number("scale", spec.scale(), -1);
        role(column);
        defaultValue(column);
        column.component()
                .annotations()
                .computed()
                .ifPresent(
                        computed -> code.add("$Z.computed($L, $L)", literal(computed.expression()), computed.stored()));
        if (!spec.insertable()) {
            code.add("$Z.notInsertable()");
        }
        if (!spec.updatable()) {
            code.add("$Z.notUpdatable()");
        }
        if (column.has(AnnotationKind.TENANT_ID)) {
            code.add("$Z.tenant()");
        }
        inlineText("comment", spec.comment());
        inlineText("collation", spec.collation());
        column.component().annotations().columnTypes().forEach(this::databaseType);
    }

    private void role(ColumnModel column) {
        if (column.key()) {
            key(column);
        } else {
            ROLES.forEach((kind, role) -> {
                if (column.has(kind)) {
                    code.add("$Z.$L()", role);
                }
            });
        }
    }

    private void key(ColumnModel column) {
        GeneratedBy by = Stored.origin(column).orElse(GeneratedBy.AUTO);
        switch (by) {
            case AUTO -> code.add("$Z.key()");
            case IDENTITY -> code.add("$Z.identity()");
            case UUID_V4, UUID_V7 -> code.add("$Z.clientKey()");
            case SEQUENCE -> code.add("$Z.sequence($L)", literal(sequence(column)));
        }
    }

    private String sequence(ColumnModel column) {
        String written =
                column.component().annotations().generated().orElseThrow().sequence();
        return written.isEmpty() ? table.name() + '_' + column.name() + "_seq" : written;
    }

    private void defaultValue(ColumnModel column) {
        column.component().annotations().defaultValue().ifPresent(spec -> {
            if (!spec.sql().isEmpty()) {
                code.add("$Z.defaultSql($L)", literal(spec.sql()));
            }
            spec.literal()
                    .flatMap(text -> Literals.parse(column.component(), text))
                    .map(literal -> plain(column, spec.literal().orElseThrow(), LiteralCode.of(literal)))
                    .ifPresent(value -> code.add("$Z.defaultValue($L)", value));
        });
    }

    /** The default as it is stored. */
    private CodeBlock plain(ColumnModel column, String text, CodeBlock value) {
        if (column.value() instanceof ValueType.Json) {
            return CodeBlock.of("$L", literal(text));
        }
        return column.value() instanceof ValueType.Basic && !isMapped(column.value())
                ? value
                : CodeBlock.of("$L.plain($L)", types.of(column), value);
    }

    private static boolean isMapped(ValueType value) {
        return value instanceof ValueType.Basic basic
                && BasicCode.of(basic.type()).accessor().isEmpty();
    }

    private void databaseType(ColumnTypeSpec spec) {
        if (spec.dialects().isEmpty()) {
            code.add("$Z.type($S, $L)", "", literal(spec.type()));
        }
        spec.dialects().forEach(dialect -> code.add("$Z.type($S, $L)", dialect, literal(spec.type())));
    }

    private void unique(ConstraintModel.Unique unique) {
        code.add("\n.unique($L, $L)", literal(unique.name()), strings(columnNames(unique.paths())));
        owned(unique);
    }

    private void index(ConstraintModel.Index index) {
        if (isPlain(index)) {
            List<String> paths = index.parts().stream()
                    .map(part -> part.path().orElseThrow())
                    .toList();
            code.add("\n.index($L, $L)", literal(index.name()), strings(columnNames(paths)));
        } else {
            CodeBlock parts = index.parts().stream().map(this::indexPart).collect(Specs.WRAPPING);
            code.add(
                    "\n.index(new $T($L,$W$T.of($L),$W$L,$W$L,$W$L,$W$L))",
                    RuntimeNames.INDEX_META,
                    literal(index.name()),
                    List.class,
                    parts,
                    index.spec().unique(),
                    orNull(index.spec().where()),
                    orNull(index.spec().method()),
                    set(index.spec().dialects()));
        }
        owned(index);
    }

    private static boolean isPlain(ConstraintModel.Index index) {
        IndexSpec spec = index.spec();
        return !spec.unique()
                && spec.where().isEmpty()
                && spec.method().isEmpty()
                && spec.dialects().isEmpty()
                && index.parts().stream()
                        .noneMatch(
                                part -> part.descending() || part.expression().isPresent());
    }

    private CodeBlock indexPart(ConstraintModel.IndexPart part) {
        if (part.expression().isPresent()) {
            return CodeBlock.of(
                    "new $T.Part($L, true, $L)",
                    RuntimeNames.INDEX_META,
                    literal('(' + part.expression().get() + ')'),
                    part.descending());
        }
        return columnNames(List.of(part.path().orElseThrow())).stream()
                .map(name -> CodeBlock.of(
                        "$T.Part.$L($L)",
                        RuntimeNames.INDEX_META,
                        part.descending() ? "descending" : "column",
                        literal(name)))
                .collect(CodeBlock.joining(", "));
    }

    private void check(ConstraintModel.Check check) {
        code.add("\n.check($L,$W$L", literal(check.name()), literal(check.spec().condition()));
        check.spec().dialects().forEach(dialect -> code.add(",$W$S", dialect));
        code.add(")");
        owned(check);
    }

    private void foreignKey(ConstraintModel.ForeignKey foreignKey) {
        ReferenceModel.Target target = foreignKey.reference().target().orElseThrow();
        List<String> columns = columnNames(foreignKey.paths());
        CodeBlock references = strings(
                target.key().stream().map(ReferenceModel.KeyColumn::name).toList());
        CodeBlock actions = CodeBlock.of(
                "$1T.$2L,$W$1T.$3L",
                ForeignKeyAction.class,
                foreignKey.reference().spec().onDelete(),
                foreignKey.reference().spec().onUpdate());
        if (columns.size() == 1 && target.schema().isEmpty() && minds(foreignKey)) {
            code.add(
                    "\n.foreignKey($L,$W$L,$W$L,$W$L)",
                    literal(foreignKey.name()),
                    strings(columns),
                    literal(target.table()),
                    references);
        } else if (columns.size() == 1) {
            code.add(
                    "\n.foreignKey($T.of($L,$W$L,$W$L,$W$L,$W$L,$W$L))",
                    RuntimeNames.FOREIGN_KEY_META,
                    literal(foreignKey.name()),
                    strings(columns),
                    orNull(target.schema()),
                    literal(target.table()),
                    references,
                    actions);
        } else {
            code.add(
                    "\n.foreignKey(new $1T($2L,$W$3T.of($4L),$W$5L,$W$6L,$W$3T.of($7L),$W$8L))",
                    RuntimeNames.FOREIGN_KEY_META,
                    literal(foreignKey.name()),
                    List.class,
                    strings(columns),
                    orNull(target.schema()),
                    literal(target.table()),
                    references,
                    actions);
        }
        owned(foreignKey);
    }

    private static boolean minds(ConstraintModel.ForeignKey foreignKey) {
        return foreignKey.reference().spec().onDelete() == ForeignKeyAction.NO_ACTION
                && foreignKey.reference().spec().onUpdate() == ForeignKeyAction.NO_ACTION;
    }

    private List<String> columnNames(List<String> paths) {
        return paths.stream()
                .flatMap(path -> table.member(path).orElseThrow().columns().stream())
                .map(ColumnModel::name)
                .toList();
    }

    private void text(String method, String text) {
        if (!text.isEmpty()) {
            code.add("\n.$L($L)", method, literal(text));
        }
    }

    private void inlineText(String method, String text) {
        if (!text.isEmpty()) {
            code.add("$Z.$L($L)", method, literal(text));
        }
    }

    private void number(String method, int number, int unset) {
        if (number != unset) {
            code.add("$Z.$L($L)", method, number);
        }
    }

    private static CodeBlock orNull(String text) {
        return text.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$L", literal(text));
    }

    private static CodeBlock strings(Collection<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$L", literal(text))).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock set(List<String> texts) {
        return CodeBlock.of("$T.of($L)", Set.class, strings(texts));
    }
}
