package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnTypeSpec;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.HashSet;
import java.util.Set;

/** A column has one type by hand for each dialect, and one for all the others. */
final class OneTypePerDialect implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            check(component, report);
        }
    }

    private static void check(ComponentModel component, Report report) {
        Set<String> seen = new HashSet<>();
        boolean general = false;
        for (ColumnTypeSpec spec : component.annotations().columnTypes()) {
            Site site = component.site().at(AnnotationKind.COLUMN_TYPE, spec.nth());
            String annotation = "@ColumnType(\"" + spec.type() + "\")";
            for (int i = 0; i < spec.dialects().size(); i++) {
                String dialect = spec.dialects().get(i);
                if (!seen.add(dialect)) {
                    report.error(
                            Code.TYPE_GIVEN_TWICE,
                            site.member("dialects").element(i),
                            annotation + " is the second type for the dialect " + Words.quoted(dialect) + ".",
                            "Keep one.");
                }
            }
            if (general && spec.dialects().isEmpty()) {
                report.error(
                        Code.TYPE_GIVEN_TWICE,
                        site,
                        annotation + " is the second type for every dialect.",
                        "Keep one, or say which dialects it is for.");
            }
            general |= spec.dialects().isEmpty();
        }
    }
}
