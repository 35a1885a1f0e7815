package dev.rowan.test.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes random statements, the same ones of the same seed. */
final class Generator {
    private static final int DEEPEST = 6;
    private static final int MOST_SUBSELECTS = 3;

    private final Random random;
    private final Operations operations;
    private int sources;
    private int subselects;

    private Generator(long seed, Operations operations) {
        this.random = new Random(seed);
        this.operations = operations;
    }

    static RandomStatement statement(long seed, Operations operations) {
        return new Generator(seed, operations).statement();
    }

    /** What an expression may name. */
    private record Scope(List<Core.From> sources, List<Tree> keys, boolean grouped) {
        static Scope of(List<Core.From> sources) {
            return new Scope(sources, List.of(), false);
        }

        Scope group(List<Tree> newKeys) {
            return new Scope(sources, newKeys, true);
        }
    }

    private RandomStatement statement() {
        List<ValueKind> kinds = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> kind())
                .toList();
        QueryTree query = query(kinds, random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
        boolean limited = random.nextInt(3) == 0;
        return new RandomStatement(query, limited ? random.nextInt(6) : -1, limited ? random.nextInt(3) : 0);
    }

    private QueryTree query(List<ValueKind> kinds, int combinations) {
        if (combinations == 0) {
            return core(kinds);
        }
        boolean leftIsDeep = random.nextBoolean();
        Combination.Kind kind = Combination.Kind.values()[random.nextInt(Combination.Kind.values().length)];
        return new Combination(
                kind, query(kinds, leftIsDeep ? combinations - 1 : 0), query(kinds, leftIsDeep ? 0 : combinations - 1));
    }

    private Core core(List<ValueKind> kinds) {
        List<Core.From> from = sources(List.of(), 3);
        Tree where = random.nextInt(4) == 0 ? null : tree(ValueKind.TRUTH, Scope.of(from), depth());
        if (random.nextInt(4) == 0) {
            List<Tree> keys = keys(from);
            Scope group = Scope.of(from).group(keys);
            Tree having = random.nextInt(3) == 0 ? tree(ValueKind.TRUTH, group, depth()) : null;
            return new Core(from, where, true, keys, having, trees(kinds, group), false);
        }
        List<Tree> selected = trees(kinds, Scope.of(from));
        // MariaDB gives a row beyond the offset where each value of distinct rows is a constant
        boolean distinct = random.nextInt(5) == 0 && selected.stream().anyMatch(Tree.Field.class::isInstance);
        return new Core(from, where, false, List.of(), null, selected, distinct);
    }

    /** MySQL finds neither of two keys of the same name in HAVING. */
    private List<Tree> keys(List<Core.From> from) {
        Tree.Field first = field(kind(), from);
        Tree.Field second = field(kind(), from);
        return random.nextBoolean() || name(first, from).equals(name(second, from))
                ? List.of(first)
                : List.of(first, second);
    }

    private static String name(Tree.Field field, List<Core.From> from) {
        Core.From source = from.stream()
                .filter(one -> one.source() == field.source())
                .findFirst()
                .orElseThrow();
        return source.table().table().meta().columns().get(field.ordinal()).name();
    }

    private List<Tree> trees(List<ValueKind> kinds, Scope scope) {
        return kinds.stream().map(kind -> tree(kind, scope, depth())).toList();
    }

    private List<Core.From> sources(List<Core.From> outer, int most) {
        List<Core.From> own = new ArrayList<>();
        own.add(new Core.From(Core.Join.FIRST, sources++, table(), null));
        for (int i = 1; i < most && random.nextInt(5) < 2; i++) {
            Core.Join join = Core.Join.values()[1 + random.nextInt(Core.Join.values().length - 1)];
            Core.From joined = new Core.From(join, sources++, table(), null);
            if (join != Core.Join.CROSS) {
                List<Core.From> seen = joined(own, List.of(joined));
                joined = new Core.From(
                        join,
                        joined.source(),
                        joined.table(),
                        tree(ValueKind.TRUTH, Scope.of(seen), 1 + random.nextInt(2)));
            }
            own.add(joined);
        }
        return own;
    }

    private Tree tree(ValueKind kind, Scope scope, int depth) {
        if (depth <= 1 || random.nextInt(6) == 0) {
            return leaf(kind, scope);
        }
        if (!scope.grouped() && subselects < MOST_SUBSELECTS && random.nextInt(8) == 0) {
            subselects++;
            return subselect(kind, scope, depth);
        }
        Operation operation = operations.random(random, kind);
        List<Tree> arguments = operation.arguments().stream()
                .map(argument -> tree(argument, scope, depth - 1))
                .toList();
        // MySQL takes not (x <=> x) for true within nested sub-selects
        boolean same = arguments.size() == 2 && arguments.get(0).equals(arguments.get(1));
        return same
                ? arguments.get(0).kind() == kind ? arguments.get(0) : leaf(kind, scope)
                : new Tree.Call(operation, arguments);
    }

    private Tree subselect(ValueKind kind, Scope scope, int depth) {
        List<Core.From> own = sources(scope.sources(), 2);
        Scope inner = Scope.of(joined(scope.sources(), own));
        Tree where = random.nextInt(6) == 0 ? null : tree(ValueKind.TRUTH, inner, Math.min(depth, 3));
        if (kind != ValueKind.TRUTH || random.nextInt(4) == 0) {
            return new Tree.Scalar(new Core(own, where, true, List.of(), null, List.of(total(kind, own)), false));
        }
        ValueKind compared = kind();
        Core core =
                new Core(own, where, false, List.of(), null, List.of(tree(compared, inner, Math.min(depth, 3))), false);
        return random.nextBoolean()
                ? new Tree.Exists(core)
                : new Tree.Member(member(compared, scope, depth - 1), core, random.nextBoolean());
    }

    /** MariaDB finds too much where a sub-select is sought in another one of constants. */
    private Tree member(ValueKind kind, Scope scope, int depth) {
        int before = subselects;
        subselects = MOST_SUBSELECTS;
        Tree tree = tree(kind, scope, depth);
        subselects = before;
        return tree;
    }

    private Tree leaf(ValueKind kind, Scope scope) {
        if (random.nextInt(4) == 0) {
            return new Tree.Constant(kind, random.nextInt(6) == 0 ? null : Values.random(random, kind));
        }
        if (!scope.grouped()) {
            return field(kind, scope.sources());
        }
        List<Integer> keys = IntStream.range(0, scope.keys().size())
                .filter(i -> scope.keys().get(i).kind() == kind)
                .boxed()
                .toList();
        if (keys.isEmpty() || random.nextBoolean()) {
            return total(kind, scope.sources());
        }
        int key = keys.get(random.nextInt(keys.size()));
        return new Tree.Key(key, scope.keys().get(key));
    }

    /** An aggregate that is of the kind. Its argument is of sources of its own query: else it would belong to an outer one. */
    private Tree total(ValueKind kind, List<Core.From> own) {
        if (kind == ValueKind.WHOLE && random.nextInt(3) == 0) {
            return new Tree.Total(Aggregate.COUNT, random.nextBoolean() ? null : field(kind(), own));
        }
        if (kind == ValueKind.WHOLE && random.nextInt(3) == 0) {
            return new Tree.Total(Aggregate.COUNT_DISTINCT, field(kind(), own));
        }
        boolean number = kind == ValueKind.WHOLE || kind == ValueKind.DECIMAL;
        if (number && random.nextInt(3) == 0) {
            return new Tree.Total(Aggregate.SUM, field(kind, own));
        }
        if (kind == ValueKind.TRUTH) {
            return new Tree.Call(operations.positive(), List.of(new Tree.Total(Aggregate.COUNT, field(kind(), own))));
        }
        return new Tree.Total(random.nextBoolean() ? Aggregate.MIN : Aggregate.MAX, field(kind, own));
    }

    private Tree.Field field(ValueKind kind, List<Core.From> from) {
        Core.From source = from.get(random.nextInt(from.size()));
        int[] columns = source.table().columns(kind);
        return new Tree.Field(kind, source.source(), columns[random.nextInt(columns.length)]);
    }

    private int depth() {
        return 1 + random.nextInt(DEEPEST);
    }

    private ValueKind kind() {
        return operations.kinds().get(random.nextInt(operations.kinds().size()));
    }

    private Tables table() {
        return Tables.values()[random.nextInt(Tables.values().length)];
    }

    private static List<Core.From> joined(List<Core.From> one, List<Core.From> other) {
        List<Core.From> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
