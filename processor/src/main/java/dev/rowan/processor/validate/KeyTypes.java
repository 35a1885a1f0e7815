package dev.rowan.processor.validate;

import dev.rowan.annotation.Column;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import java.util.Optional;

/** A key has a type that rows are found by: no JSON, no text or bytes of any length, no binary fractions. */
final class KeyTypes implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.has(AnnotationKind.ID)) {
                reason(component)
                        .ifPresent(reason -> report.error(
                                Code.KEY_TYPE,
                                component.site(),
                                "A row cannot be found by this key: " + reason + ".",
                                "Use a number, a UUID, a date, or text or bytes of a limited length."));
            }
        }
    }

    private static Optional<String> reason(ComponentModel component) {
        if (Contents.isJson(component.value())) {
            return Optional.of("it is stored as JSON");
        }
        if (Contents.isArray(component.value())) {
            return Optional.of("it is stored as an array");
        }
        int length = component.annotations().column().length();
        return Contents.of(component.value()).flatMap(type -> switch (type) {
            case FLOAT, DOUBLE -> Optional.of("binary fractions are not equal to what was written");
            case BYTES ->
                length == 0 || length == Column.MAX
                        ? Optional.of("its bytes have no limit, and databases index a limited number")
                        : Optional.empty();
            case STRING ->
                length == Column.MAX
                        ? Optional.of("its text has no limit, and databases index a limited number of characters")
                        : Optional.empty();
            default -> Optional.empty();
        });
    }
}
