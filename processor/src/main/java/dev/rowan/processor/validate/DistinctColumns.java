package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every component has a column of its own; databases do not tell upper from lower case there. */
final class DistinctColumns implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        Map<String, ColumnModel> seen = new HashMap<>();
        for (Member member : table.members()) {
            if (isTable(member)) {
                continue;
            }
            List<ColumnModel> again = member.columns().stream()
                    .filter(column -> seen.containsKey(key(column)))
                    .toList();
            if (!again.isEmpty()) {
                List<ColumnModel> before =
                        again.stream().map(column -> seen.get(key(column))).toList();
                report(member, again, before, report);
            }
            member.columns().forEach(column -> seen.putIfAbsent(key(column), column));
        }
    }

    /** That it is no part is another rule's to say. */
    private static boolean isTable(Member member) {
        return member.component()
                .part()
                .filter(part -> part.facts().annotations().has(AnnotationKind.TABLE))
                .isPresent();
    }

    private static String key(ColumnModel column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static void report(Member member, List<ColumnModel> again, List<ColumnModel> before, Report report) {
        boolean written = !member.component().annotations().column().name().isEmpty();
        boolean one = again.size() == 1;
        Site site = written && member instanceof ColumnModel
                ? member.site().at(AnnotationKind.COLUMN).member("name")
                : member.site();
        report.error(
                Code.COLUMN_TWICE,
                site,
                "The table has the " + (one ? "column " : "columns ")
                        + Words.list(again.stream()
                                .map(column -> Words.quoted(column.name()))
                                .toList())
                        + " already, for "
                        + Words.list(before.stream().map(ColumnModel::dotted).toList()) + ".",
                member instanceof ColumnModel
                        ? "Give one of them another name with @Column(name = ...)."
                        : "Give the part a prefix with @Embedded(prefix = ...).");
    }
}
