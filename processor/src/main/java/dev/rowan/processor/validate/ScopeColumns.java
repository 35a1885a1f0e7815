package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What marks deleted rows can, and what says who changed a row, or whose it is, holds a plain value. */
final class ScopeColumns implements Rule<RecordModel> {

    private static final List<AnnotationKind> BY =
            List.of(AnnotationKind.CREATED_BY, AnnotationKind.UPDATED_BY, AnnotationKind.TENANT_ID);

    private static final Set<BasicType> TIMES =
            EnumSet.of(BasicType.INSTANT, BasicType.OFFSET_DATE_TIME, BasicType.LOCAL_DATE_TIME);

    private static final Set<BasicType> UNEQUAL = EnumSet.of(BasicType.BYTES, BasicType.FLOAT, BasicType.DOUBLE);

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.has(AnnotationKind.SOFT_DELETE) && !marksDeleted(component)) {
                report.error(
                        Code.SOFT_DELETE_TYPE,
                        component.site().at(AnnotationKind.SOFT_DELETE),
                        "@SoftDelete marks rows by the time in a nullable Instant, OffsetDateTime or LocalDateTime, or by"
                                + " a boolean, and " + Contents.description(component) + ".",
                        "Change the component to @Nullable Instant, or to boolean.");
            }
            for (AnnotationKind kind : BY) {
                if (component.has(kind) && !isComparable(component.value())) {
                    report.error(
                            Code.ACTOR_TYPE,
                            component.site().at(kind),
                            kind.display() + " needs a value that is compared as a whole, and "
                                    + Contents.description(component) + ".",
                            "Change the component to a number, a String, a UUID, or a domain type of one.");
                }
            }
            if (component.has(AnnotationKind.TENANT_ID) && component.nullable()) {
                report.error(
                        Code.TENANT_NULLABLE,
                        component.site().at(AnnotationKind.TENANT_ID),
                        "Every row is some tenant's, and a nullable one would be seen by nobody.",
                        "Remove @Nullable or Optional; the builder lets the component be left out.");
            }
        }
    }

    private static boolean marksDeleted(ComponentModel component) {
        if (component.value() instanceof ValueType.Unsupported) {
            return true;
        }
        return component.value() instanceof ValueType.Basic basic
                && (TIMES.contains(basic.type()) && component.nullable()
                        || basic.type() == BasicType.BOOLEAN && !component.nullable());
    }

    private static boolean isComparable(ValueType value) {
        ValueType inner = Stored.innermost(value);
        return inner instanceof ValueType.Unsupported
                || inner instanceof ValueType.Basic basic && !UNEQUAL.contains(basic.type());
    }
}
