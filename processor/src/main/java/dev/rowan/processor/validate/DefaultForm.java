package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.DefaultSpec;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.stream.Stream;

/** A default is given in one way, where it can take effect. */
final class DefaultForm implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component.annotations().defaultValue().ifPresent(value -> check(component, value, report));
        }
    }

    private static void check(ComponentModel component, DefaultSpec value, Report report) {
        Site site = component.site().at(AnnotationKind.DEFAULT);
        boolean sql = !value.sql().isBlank();
        boolean supplier = !value.supplier().isBlank();
        long given = Stream.of(value.literal().isPresent(), sql, supplier)
                .filter(each -> each)
                .count();
        if (given != 1) {
            report.error(
                    Code.DEFAULT_NOT_ONE,
                    site,
                    "@Default gives " + (given == 0 ? "no default." : given + " defaults."),
                    "Give a value, or sql, or a supplier.");
            return;
        }
        if (component.has(AnnotationKind.ID) && !supplier) {
            report.error(
                    Code.DEFAULT_ON_KEY,
                    site,
                    "A key identifies one row, and "
                            + (sql ? "this one is made by the server unseen." : "this default would be every row's."),
                    "Use @Generated, or @Default(supplier = ...).");
        } else if (sql && !component.nullable()) {
            report.error(
                    Code.DEFAULT_SQL_REQUIRED,
                    component.site(),
                    "The server fills in what is null, and the component is not nullable.",
                    "Mark it with @Nullable.");
        }
        if (supplier && !component.annotations().column().insertable()) {
            report.error(
                    Code.DEFAULT_NEVER_SENT,
                    site.member("supplier"),
                    "The client makes the value, and insertable = false keeps it from being sent.",
                    "Remove one of the two.");
        }
    }
}
