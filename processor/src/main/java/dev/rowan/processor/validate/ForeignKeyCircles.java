package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ConstraintModel.ForeignKey;
import dev.rowan.processor.model.ReferenceModel;
import dev.rowan.processor.model.TableModel;
import java.util.Optional;

/** Where tables refer to each other in a circle, one of the keys may be NULL: it is written when the other rows are there. */
final class ForeignKeyCircles implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        for (ForeignKey key : table.constraints(ForeignKey.class)) {
            Optional<ReferenceModel.Target> target = key.reference().target();
            boolean circle = target.filter(there -> !there.record().equals(table.type())
                            && there.circle().contains(table.type()))
                    .isPresent();
            if (circle && table.columns(key.paths()).stream().noneMatch(ColumnModel::nullable)) {
                String other = target.orElseThrow().record().nestedName();
                report.error(
                        Code.FOREIGN_KEY_CIRCLE,
                        key.site().annotation().equals(Optional.of(AnnotationKind.FOREIGN_KEY))
                                ? key.site().member("value")
                                : key.site(),
                        "A row of " + table.type().nestedName() + " needs one of " + other + ", which needs one of "
                                + table.type().nestedName() + " in turn.",
                        "Mark one of the keys in the circle with @Nullable; a session writes it when both rows are there.");
            }
        }
    }
}
