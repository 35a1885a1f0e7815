package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** A relation's name is that of a field, and for a relation to one of a method as well, that nothing else has. */
final class RelationNames implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        Set<String> taken = new HashSet<>();
        table.components().stream().map(ComponentModel::name).forEach(taken::add);
        taken.add(Naming.constant(table.type().simpleName()));
        Set<String> names = new HashSet<>();
        for (RelationModel relation : table.relations()) {
            check(relation, taken, names, report);
        }
    }

    private static void check(RelationModel relation, Set<String> taken, Set<String> names, Report report) {
        String name = relation.name();
        String subject = "The relation " + Words.quoted(name) + " to "
                + relation.target().display();
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            report.error(
                    Code.RELATION_NAME,
                    site(relation),
                    subject + " has a name that no field can have.",
                    "Give it the name of a variable.");
        } else if (taken.contains(name)) {
            report.error(
                    Code.RELATION_NAME_TAKEN,
                    site(relation),
                    subject + " has the name of a column of the generated table.",
                    rename(relation));
        } else if (relation.isToOne() && TableMethods.NAMES.contains(name)) {
            report.error(
                    Code.RELATION_NAME_TAKEN,
                    site(relation),
                    subject + " has the name of a method that every table has.",
                    rename(relation));
        } else if (!names.add(name)) {
            report.error(
                    Code.RELATION_NAME_TAKEN,
                    site(relation),
                    subject + " has the name of another relation.",
                    rename(relation));
        }
    }

    private static String rename(RelationModel relation) {
        return relation.spec().isPresent() ? "Give it another name." : "Give it another name with relation = \"...\".";
    }

    private static Site site(RelationModel relation) {
        return relation.site().member(relation.spec().isPresent() ? "name" : "relation");
    }
}
