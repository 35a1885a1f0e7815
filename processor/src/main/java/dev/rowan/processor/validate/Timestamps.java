package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is set to the time of a change holds a point in time. */
final class Timestamps implements Rule<RecordModel> {

    private static final List<AnnotationKind> KINDS = List.of(AnnotationKind.CREATED_AT, AnnotationKind.UPDATED_AT);

    private static final Set<BasicType> TIMES =
            EnumSet.of(BasicType.INSTANT, BasicType.OFFSET_DATE_TIME, BasicType.LOCAL_DATE_TIME);

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            for (AnnotationKind kind : KINDS) {
                if (component.has(kind) && !isFit(component.value())) {
                    report.error(
                            Code.TIMESTAMP_TYPE,
                            component.site().at(kind),
                            kind.display() + " sets an Instant, OffsetDateTime or LocalDateTime, and "
                                    + Contents.description(component) + ".",
                            "Change the component to Instant.");
                }
            }
        }
    }

    private static boolean isFit(ValueType value) {
        return value instanceof ValueType.Unsupported
                || value instanceof ValueType.Basic basic && TIMES.contains(basic.type());
    }
}
