package dev.rowan.test.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a smaller statement that fails as well, by leaving things out for as long as it does. */
final class Shrinker {
    private static final int MOST_ATTEMPTS = 3000;

    private Shrinker() {}

    static RandomStatement smallest(RandomStatement failing, Predicate<RandomStatement> fails) {
        RandomStatement smallest = failing;
        int attempts = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (RandomStatement candidate : candidates(smallest).toList()) {
                if (attempts++ > MOST_ATTEMPTS) {
                    return smallest;
                }
                if (fails.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static Stream<RandomStatement> candidates(RandomStatement statement) {
        Stream<RandomStatement> unlimited =
                statement.limit() < 0 ? Stream.empty() : Stream.of(new RandomStatement(statement.query(), -1, 0));
        return Stream.concat(
                unlimited,
                smaller(statement.query())
                        .map(query -> new RandomStatement(query, statement.limit(), statement.offset())));
    }

    private static Stream<QueryTree> smaller(QueryTree query) {
        if (query instanceof Core core) {
            return smaller(core).map(QueryTree.class::cast);
        }
        Combination both = (Combination) query;
        return Stream.of(
                        Stream.of(both.left(), both.right()),
                        smaller(both.left())
                                .filter(left -> width(left) == width(both.right()))
                                .map(left -> new Combination(both.kind(), left, both.right())),
                        smaller(both.right())
                                .filter(right -> width(right) == width(both.left()))
                                .map(right -> new Combination(both.kind(), both.left(), right)))
                .flatMap(candidates -> candidates);
    }

    private static int width(QueryTree query) {
        return query instanceof Core core ? core.selected().size() : width(((Combination) query).left());
    }

    private static Stream<Core> smaller(Core core) {
        List<Core> candidates = new ArrayList<>();
        if (core.where() != null) {
            candidates.add(core.withWhere(null));
        }
        if (core.having() != null) {
            candidates.add(core.withHaving(null));
        }
        if (core.distinct()) {
            candidates.add(core.withoutDistinct());
        }
        for (int i = 1; i < core.sources().size(); i++) {
            candidates.add(core.withSources(without(core.sources(), i)));
        }
        if (core.selected().size() > 1) {
            for (int i = 0; i < core.selected().size(); i++) {
                candidates.add(core.withSelected(without(core.selected(), i)));
            }
        }
        smaller(core.where()).forEach(where -> candidates.add(core.withWhere(where)));
        smaller(core.having()).forEach(having -> candidates.add(core.withHaving(having)));
        for (int i = 0; i < core.selected().size(); i++) {
            int at = i;
            smaller(core.selected().get(i))
                    .forEach(tree -> candidates.add(core.withSelected(with(core.selected(), at, tree))));
        }
        for (int i = 1; i < core.sources().size(); i++) {
            int at = i;
            Core.From from = core.sources().get(i);
            smaller(from.on())
                    .forEach(on -> candidates.add(core.withSources(
                            with(core.sources(), at, new Core.From(from.join(), from.source(), from.table(), on)))));
        }
        return candidates.stream();
    }

    private static Stream<Tree> smaller(@Nullable Tree tree) {
        if (tree == null) {
            return Stream.empty();
        }
        List<Tree> candidates = new ArrayList<>();
        tree.children().stream().filter(child -> child.kind() == tree.kind()).forEach(candidates::add);
        if (tree instanceof Tree.Exists exists) {
            smaller(exists.query()).forEach(query -> candidates.add(new Tree.Exists(query)));
        } else if (tree instanceof Tree.Member member) {
            smaller(member.query())
                    .filter(query -> query.selected().size() == 1)
                    .forEach(query -> candidates.add(new Tree.Member(member.value(), query, member.negated())));
        } else if (tree instanceof Tree.Scalar scalar) {
            smaller(scalar.query()).forEach(query -> candidates.add(new Tree.Scalar(query)));
        }
        if (!(tree instanceof Tree.Constant) && tree.kind() == ValueKind.TRUTH) {
            candidates.add(new Tree.Constant(ValueKind.TRUTH, true));
        }
        for (int i = 0; i < tree.children().size(); i++) {
            int at = i;
            smaller(tree.children().get(i))
                    .forEach(child -> candidates.add(tree.with(with(tree.children(), at, child))));
        }
        return candidates.stream();
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }

    private static <T> List<T> with(List<T> all, int index, T replacement) {
        List<T> others = new ArrayList<>(all);
        others.set(index, replacement);
        return others;
    }
}
