package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ConstraintModel.IndexPart;
import dev.rowan.processor.model.HybridModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RelationSpec;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order of a relation names columns of the other table, or methods there that live in SQL too. */
final class RelationOrder implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        for (RelationModel relation : table.relations()) {
            relation.spec()
                    .ifPresent(spec -> relation.table().ifPresent(target -> check(relation, spec, target, report)));
        }
    }

    private static void check(RelationModel relation, RelationSpec spec, TableModel target, Report report) {
        List<String> known = new ArrayList<>();
        target.columns().stream().map(ColumnModel::dotted).forEach(known::add);
        HybridModel.of(target).stream()
                .filter(HybridModel::isOperand)
                .map(HybridModel::path)
                .forEach(known::add);
        for (int i = 0; i < spec.orderBy().size(); i++) {
            String written = spec.orderBy().get(i);
            String path = IndexPart.parse(written).path().orElse(written);
            Optional<HybridModel> hybrid =
                    HybridModel.find(target, path).filter(each -> each.twin().isPresent());
            if (hybrid.filter(each -> !each.isOperand()).isPresent()) {
                report.error(
                        Code.RELATION_ORDER,
                        relation.site().member("orderBy").element(i),
                        RelationEnds.subject(relation) + " is ordered by " + Words.quoted(path)
                                + ", whose twin gives an expression that has no order.",
                        "Declare the twin as what it gives, such as TextExpr or IntegralExpr<Integer>.");
            } else if (hybrid.isEmpty() && !known.contains(path)) {
                report.error(
                        Code.RELATION_ORDER,
                        relation.site().member("orderBy").element(i),
                        RelationEnds.subject(relation) + " is ordered by " + Words.quoted(path) + ", which "
                                + target.type().nestedName() + " has no column for.",
                        Suggestion.didYouMean(path, known, "There are " + Words.list(known) + "."));
            }
        }
    }
}
