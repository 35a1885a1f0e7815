package dev.rowan.processor.validate;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;

/** The column of a foreign key can become what the key's actions make of it. */
final class ForeignKeyActions implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component.annotations().references().ifPresent(spec -> {
                check(component, "onDelete", spec.onDelete(), report);
                check(component, "onUpdate", spec.onUpdate(), report);
            });
        }
    }

    private static void check(ComponentModel component, String member, ForeignKeyAction action, Report report) {
        Site site = component.site().at(AnnotationKind.REFERENCES).member(member);
        if (action == ForeignKeyAction.SET_NULL && !component.nullable()) {
            report.error(
                    Code.SET_NULL_ON_REQUIRED,
                    site,
                    member + " = SET_NULL makes the column NULL, and the component is not nullable.",
                    "Mark the component with @Nullable, or choose another action.");
        }
        if (action == ForeignKeyAction.SET_DEFAULT && !hasDefault(component)) {
            report.error(
                    Code.SET_DEFAULT_WITHOUT_DEFAULT,
                    site,
                    member + " = SET_DEFAULT gives the column its default, and the component has none that the"
                            + " database knows.",
                    "Add @Default(\"...\"), or choose another action.");
        }
    }

    private static boolean hasDefault(ComponentModel component) {
        return component
                .annotations()
                .defaultValue()
                .filter(value -> value.literal().isPresent() || !value.sql().isEmpty())
                .isPresent();
    }
}
