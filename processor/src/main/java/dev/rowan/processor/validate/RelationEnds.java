package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RelationModel.Kind;
import dev.rowan.processor.model.RelationModel.Way;
import dev.rowan.processor.model.RelationSpec;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.List;

/** A declared relation leads to a table by one foreign key, or by two of a join table, which is beyond doubt. */
final class RelationEnds implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        for (RelationModel relation : table.relations()) {
            relation.spec().ifPresent(spec -> check(table, relation, spec, report));
        }
    }

    private static void check(TableModel table, RelationModel relation, RelationSpec spec, Report report) {
        if (spec.target().isMissing()
                || relation.kind() == Kind.MANY_TO_MANY && spec.through().isMissing()) {
            return;
        }
        if (relation.table().isEmpty()) {
            noTable(relation, spec.target(), "target", report);
            return;
        }
        if (relation.kind() == Kind.MANY_TO_MANY && relation.ways().isEmpty()) {
            noTable(relation, spec.through(), "through", report);
            return;
        }
        if (table.key().isEmpty()) {
            report.error(
                    Code.RELATION_WITHOUT_KEY,
                    relation.site(),
                    subject(relation) + " is by the primary key of "
                            + table.type().nestedName() + ", which has none.",
                    "Mark the key with @Id.");
            return;
        }
        Way back = relation.ways().get(0);
        Way last = relation.ways().get(relation.ways().size() - 1);
        if (back.chosen().isEmpty()) {
            noWay(relation, back, table.type().nestedName(), report);
        } else if (last.chosen().isEmpty()) {
            noWay(relation, last, spec.target().display(), report);
        } else if (!relation.isWhole()) {
            report.error(
                    Code.RELATION_KEY_UNFIT,
                    relation.site(),
                    subject(relation) + " is by foreign keys that have not as many columns as the keys they lead to.",
                    "Correct the foreign keys of " + back.from().type().nestedName() + ".");
        }
    }

    private static void noTable(RelationModel relation, TypeRef named, String member, Report report) {
        report.error(
                Code.RELATION_TO_NO_TABLE,
                relation.site().member(member),
                subject(relation) + " names " + named.display() + ", which is no @Table record.",
                member.equals("target")
                        ? "Name the record of the table at the other end."
                        : "Name the record of the join table.");
    }

    private static void noWay(RelationModel relation, Way way, String to, Report report) {
        String from = way.from().type().nestedName();
        List<String> names = way.names();
        if (way.keys().isEmpty()) {
            report.error(
                    Code.RELATION_WITHOUT_WAY,
                    relation.site(),
                    subject(relation) + " needs a foreign key of " + from + " to " + to + ", and there is none"
                            + (way.member().equals("targetBy") ? " but the way back" : "") + ".",
                    "Add @References(" + to + ".class) to a component of " + from + ".");
        } else if (!way.written().isEmpty()) {
            report.error(
                    Code.UNKNOWN_WAY,
                    relation.site().member(way.member()),
                    subject(relation) + ": " + way.member() + " names " + Words.quoted(way.written()) + ", by which "
                            + from + " does not lead to " + to + ".",
                    Suggestion.didYouMean(way.written(), way.allNames(), "It does so by " + Words.list(names) + "."));
        } else {
            report.error(
                    Code.AMBIGUOUS_WAY,
                    relation.site(),
                    subject(relation) + " may be by " + Words.list(names) + " of " + from + ", which all lead to " + to
                            + ".",
                    "Choose one with " + way.member() + " = \"" + names.get(0) + "\".");
        }
    }

    static String subject(RelationModel relation) {
        return "The relation " + Words.quoted(relation.name());
    }
}
