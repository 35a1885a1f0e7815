package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** No two constraints of a table have one name; databases do not tell upper from lower case there. */
final class ConstraintNamesOnce implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        Set<String> seen = new HashSet<>();
        for (ConstraintModel constraint : table.constraints()) {
            if (!seen.add(constraint.name().toLowerCase(Locale.ROOT))) {
                Site site = constraint.site();
                report.error(
                        Code.CONSTRAINT_NAME_TWICE,
                        constraint.named() && site.annotation().isPresent() ? site.member("name") : site,
                        "Another constraint or index of the table is called " + Words.quoted(constraint.name())
                                + " too.",
                        "Give each a name of its own.");
            }
        }
    }
}
