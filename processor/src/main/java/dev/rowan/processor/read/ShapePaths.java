package dev.rowan.processor.read;

import dev.rowan.processor.model.ConstraintModel.IndexPart;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.OtherTables;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the paths that shapes write, along relations to one. */
final class ShapePaths {

    private final OtherTables tables;

    ShapePaths(OtherTables tables) {
        this.tables = tables;
    }

    /** As far as a path leads. */
    ShapePart.Path follow(TableModel table, String path) {
        List<RelationModel> steps = new ArrayList<>();
        TableModel at = table;
        String rest = path;
        while (true) {
            Optional<Member> member = at.member(rest);
            int dot = rest.indexOf('.');
            Optional<RelationModel> step = dot < 0
                    ? Optional.empty()
                    : relation(at, rest.substring(0, dot)).filter(RelationModel::isToOne);
            Optional<TableModel> next = step.flatMap(relation -> tables.find(relation.target()));
            if (member.isPresent() || next.isEmpty()) {
                return new ShapePart.Path(path, steps, at, rest, member);
            }
            steps.add(step.get());
            at = next.get();
            rest = rest.substring(dot + 1);
        }
    }

    /** The keys of an order of the rows at the end of a relation. */
    List<ShapePart.Key> order(RelationModel relation, List<String> written) {
        List<ShapePart.Key> keys = new ArrayList<>();
        tables.find(relation.target())
                .ifPresent(table -> written.forEach(each -> {
                    IndexPart part = IndexPart.parse(each);
                    keys.add(new ShapePart.Key(follow(table, part.path().orElse(each)), part.descending()));
                }));
        return keys;
    }

    /** The relation of a name. */
    static Optional<RelationModel> relation(TableModel table, String name) {
        return table.relations().stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }
}
