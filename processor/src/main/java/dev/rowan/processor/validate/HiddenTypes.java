package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ValueType;

/** Generated classes name the types of components, and so must see them. */
final class HiddenTypes implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.value() instanceof ValueType.Unsupported unsupported
                    && unsupported.reason() == ValueType.Unsupported.Reason.INACCESSIBLE) {
                report.error(
                        Code.HIDDEN_TYPE,
                        component.site(),
                        component.type().display()
                                + " cannot be seen by the classes that are written beside this record.",
                        "Make it public, or at least visible in this record's package.");
            }
        }
    }
}
