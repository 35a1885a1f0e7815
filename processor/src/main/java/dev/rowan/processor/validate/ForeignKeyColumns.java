package dev.rowan.processor.validate;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ConstraintModel.ForeignKey;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.ReferenceModel;
import dev.rowan.processor.model.ReferenceModel.KeyColumn;
import dev.rowan.processor.model.ReferencesSpec;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** A foreign key of several columns, over components or over an embedded part, matches the key that it leads to. */
final class ForeignKeyColumns implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        for (ForeignKey key : table.constraints(ForeignKey.class)) {
            boolean several = key.site().annotation().equals(Optional.of(AnnotationKind.FOREIGN_KEY));
            if (several ? areThere(table, key, report) : isOverPart(table, key)) {
                target(table, key, several, report);
            }
        }
    }

    private static boolean isOverPart(TableModel table, ForeignKey key) {
        return table.member(key.paths().get(0))
                .filter(EmbeddedModel.class::isInstance)
                .isPresent();
    }

    private static boolean areThere(TableModel table, ForeignKey key, Report report) {
        NamedComponents named = new NamedComponents(AnnotationKind.FOREIGN_KEY, Paths.of(table), report);
        for (int i = 0; i < key.paths().size(); i++) {
            named.check(key.paths().get(i), key.site().member("columns").element(i));
        }
        return key.paths().stream().allMatch(path -> table.member(path).isPresent());
    }

    private static void target(TableModel table, ForeignKey key, boolean several, Report report) {
        ReferencesSpec spec = key.reference().spec();
        String shown =
                (several ? "@ForeignKey(" : "@References(") + spec.target().display() + ".class)";
        if (spec.target().isMissing()) {
            return;
        }
        if (key.reference().target().isEmpty()) {
            report.error(
                    Code.REFERENCE_TO_NO_TABLE,
                    key.site().member("value"),
                    shown + " leads to " + spec.target().display() + ", which is no @Table record.",
                    "Name the record of the table that is referred to.");
            return;
        }
        ReferenceModel.Target target = key.reference().target().get();
        List<ColumnModel> columns = table.columns(key.paths());
        if (target.key().size() != columns.size()) {
            List<String> names = target.key().stream().map(KeyColumn::path).toList();
            report.error(
                    target.key().isEmpty() ? Code.REFERENCE_TO_KEYLESS_TABLE : Code.REFERENCE_TO_COMPOSITE_KEY,
                    key.site().member(several ? "columns" : "value"),
                    shown + " has "
                            + Words.list(
                                    columns.stream().map(ColumnModel::dotted).toList())
                            + ", and the primary key of " + target.record().nestedName()
                            + (names.isEmpty() ? " has no columns." : " has " + Words.list(names) + "."),
                    "Name a component for each column of that key, in its order.");
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            type(key.site(), shown, columns.get(i), target.key().get(i), report);
        }
        if (several) {
            nullable(key, columns, report);
        }
    }

    private static void type(Site site, String shown, ColumnModel column, KeyColumn key, Report report) {
        if (column.value() instanceof ValueType.Unsupported || key.value() instanceof ValueType.Unsupported) {
            return;
        }
        boolean same = column.component().type().boxed().equals(key.type().boxed())
                && Contents.of(column.value()).equals(Contents.of(key.value()));
        if (!same) {
            report.error(
                    Code.REFERENCE_TYPE,
                    site,
                    shown + ": " + column.dotted() + " is "
                            + column.component().type().display() + ", and stands for " + key.path() + ", which is "
                            + key.type().display() + ", or is stored in another form.",
                    "Give both the same type and the same annotations.");
        }
    }

    private static void nullable(ForeignKey key, List<ColumnModel> columns, Report report) {
        ReferencesSpec spec = key.reference().spec();
        boolean required = columns.stream().anyMatch(column -> !column.nullable());
        if (required
                && (spec.onDelete() == ForeignKeyAction.SET_NULL || spec.onUpdate() == ForeignKeyAction.SET_NULL)) {
            report.error(
                    Code.SET_NULL_ON_REQUIRED,
                    key.site().member(spec.onDelete() == ForeignKeyAction.SET_NULL ? "onDelete" : "onUpdate"),
                    "SET_NULL makes the columns NULL, and not all of the components are nullable.",
                    "Mark the components with @Nullable, or choose another action.");
        }
    }
}
