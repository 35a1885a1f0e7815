package dev.rowan.processor.codegen;

import static dev.rowan.processor.codegen.StringLiterals.literal;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.RuledValue;
import dev.rowan.processor.model.TableModel;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The check of what is said of components' values, and the constants that it needs. */
final class RuleCode {

    private final TypeSpec.Builder spec;
    private final NameAllocator names = new NameAllocator();

    private RuleCode(TypeSpec.Builder spec) {
        this.spec = spec;
    }

    /** Whether anything is said. */
    static boolean any(TableModel table) {
        return table.columns().stream().anyMatch(RuleCode::isRuled);
    }

    private static boolean isRuled(ColumnModel column) {
        return AnnotationKind.RULES.stream().anyMatch(column::has);
    }

    /** Adds the method that checks a record. */
    static void add(TypeSpec.Builder spec, TableModel table) {
        RuleCode code = new RuleCode(spec);
        ColumnAccess row = ColumnAccess.of(table.members(), RowAccess.of("row"));
        MethodSpec.Builder check = Specs.override("check")
                .addParameter(TypeNames.of(table.type()), "row")
                .addParameter(RuntimeNames.VIOLATIONS, "found");
        for (ColumnModel column : table.columns()) {
            if (isRuled(column)) {
                RowAccess value = row.at(column);
                for (String getter :
                        RuledValue.of(column.component()).orElseThrow().getters()) {
                    value = value.call(getter);
                }
                for (AnnotationFacts facts : column.component().annotations().facts()) {
                    if (AnnotationKind.RULES.contains(facts.kind())) {
                        check.addStatement("$L", code.rule(column, facts, value.code()));
                    }
                }
            }
        }
        spec.addMethod(check.build());
    }

    private CodeBlock rule(ColumnModel column, AnnotationFacts facts, CodeBlock value) {
        String path = column.dotted();
        return switch (facts.kind()) {
            case LENGTH ->
                CodeBlock.of(
                        "found.length($S, $L, $L, $L)",
                        path,
                        value,
                        facts.number("min", 0),
                        facts.has("max")
                                ? CodeBlock.of("$L", facts.number("max", 0))
                                : CodeBlock.of("$T.MAX_VALUE", Integer.class));
            case NOT_BLANK -> CodeBlock.of("found.notBlank($S, $L, $L)", path, value, column.nullable());
            case RANGE ->
                CodeBlock.of(
                        "found.range($S, $L, $L, $L)",
                        path,
                        value,
                        bound(column, facts, "min"),
                        bound(column, facts, "max"));
            default ->
                CodeBlock.of(
                        "found.pattern($S, $L, $L, $L)",
                        path,
                        value,
                        constant(
                                ClassName.get(Pattern.class),
                                column,
                                "pattern",
                                CodeBlock.of("$T.compile($L)", Pattern.class, literal(facts.text("value")))),
                        literal(facts.text("message")));
        };
    }

    private String bound(ColumnModel column, AnnotationFacts facts, String member) {
        return facts.text(member).isEmpty()
                ? "null"
                : constant(
                        ClassName.get(BigDecimal.class),
                        column,
                        member,
                        CodeBlock.of("new $T($S)", BigDecimal.class, facts.text(member)));
    }

    private String constant(ClassName type, ColumnModel column, String what, CodeBlock value) {
        String name = names.newName(Naming.constant(column.dotted().replace('.', '_') + '_' + what));
        spec.addField(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }
}
