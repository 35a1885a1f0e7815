package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class inside a table that calls the record's hooks and checks its rules. */
final class HooksWriter {

    private static final List<AnnotationKind> BEFORE =
            List.of(AnnotationKind.BEFORE_INSERT, AnnotationKind.BEFORE_UPDATE, AnnotationKind.BEFORE_DELETE);
    private static final List<AnnotationKind> AFTER =
            List.of(AnnotationKind.AFTER_INSERT, AnnotationKind.AFTER_UPDATE, AnnotationKind.AFTER_DELETE);

    private final TableModel table;
    private final ClassName record;

    private HooksWriter(TableModel table) {
        this.table = table;
        this.record = TypeNames.of(table.type());
    }

    /** Whether the table has any. */
    static boolean isNeeded(TableModel table) {
        return table.family().isEmpty()
                && (RuleCode.any(table)
                        || MarkedMethod.HOOKS.keySet().stream()
                                .anyMatch(
                                        kind -> !table.facts().methodsWith(kind).isEmpty()));
    }

    /** Whether records are changed when they are read. */
    static boolean changesLoaded(TableModel table) {
        return table.family().isEmpty()
                && !table.facts().methodsWith(AnnotationKind.AFTER_LOAD).isEmpty();
    }

    static TypeSpec write(TableModel table, String name) {
        return new HooksWriter(table).hooks(name);
    }

    private TypeSpec hooks(String name) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.generic(RuntimeNames.RECORD_HOOKS, record));
        BEFORE.forEach(kind -> add(spec, kind));
        if (RuleCode.any(table)) {
            RuleCode.add(spec, table);
        }
        AFTER.forEach(kind -> add(spec, kind));
        add(spec, AnnotationKind.AFTER_LOAD);
        if (!needsTransaction()) {
            spec.addMethod(Specs.override("needsTransaction")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return false")
                    .build());
        }
        return spec.build();
    }

    private boolean needsTransaction() {
        return table.facts().methods().stream()
                .filter(method -> MarkedMethod.HOOKS.keySet().stream().anyMatch(method::has))
                .anyMatch(method -> method.takesOperations() || AFTER.stream().anyMatch(method::has));
    }

    private void add(TypeSpec.Builder spec, AnnotationKind kind) {
        List<MarkedMethod> methods = table.facts().methodsWith(kind);
        if (methods.isEmpty()) {
            return;
        }
        boolean load = kind == AnnotationKind.AFTER_LOAD;
        boolean replaces = load || kind == AnnotationKind.BEFORE_INSERT || kind == AnnotationKind.BEFORE_UPDATE;
        MethodSpec.Builder method = Specs.override(Objects.requireNonNull(MarkedMethod.HOOKS.get(kind)))
                .addParameter(record, "row");
        if (!load) {
            method.addParameter(RuntimeNames.OPERATIONS, "db");
        }
        String row = "row";
        int next = 1;
        for (MarkedMethod hook : methods) {
            if (replaces && !hook.isVoid()) {
                String changed = "row" + ++next;
                method.addStatement("$T $L = $L", record, changed, call(hook, row));
                row = changed;
            } else {
                method.addStatement("$L", call(hook, row));
            }
        }
        if (replaces) {
            method.returns(record).addStatement("return $L", row);
        }
        spec.addMethod(method.build());
    }

    private CodeBlock call(MarkedMethod hook, String row) {
        String operations = hook.takesOperations() ? "db" : "";
        return hook.shared()
                ? CodeBlock.of(
                        "$L.$N($L)",
                        Specs.scope(table.type()),
                        hook.name(),
                        operations.isEmpty() ? row : row + ", " + operations)
                : CodeBlock.of("$L.$N($L)", row, hook.name(), operations);
    }
}
