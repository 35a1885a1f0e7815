package dev.rowan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads plans from the JSON that servers write. For Rowan's own use. */
public final class JsonPlans {
    /** What belongs to a step itself, and is no step. */
    private static final Set<String> PROPERTIES = Set.of("cost_info", "r_engine_stats", "r_unpack_ops", "r_icp");

    private JsonPlans() {}

    /** PostgreSQL's: a list of one, whose steps all look the same. */
    public static PlanNode postgreSql(Object json) {
        Object only = json instanceof List<?> list && !list.isEmpty() ? list.get(0) : json;
        if (only instanceof Map<?, ?> outer && outer.get("Plan") instanceof Map<?, ?> plan) {
            return postgreSqlNode(plan);
        }
        throw new IllegalArgumentException("This is no plan of PostgreSQL");
    }

    private static PlanNode postgreSqlNode(Map<?, ?> node) {
        List<PlanNode> children = new ArrayList<>();
        if (node.get("Plans") instanceof List<?> plans) {
            for (Object child : plans) {
                children.add(postgreSqlNode((Map<?, ?>) child));
            }
        }
        Double loops = number(node.get("Actual Loops"));
        String table = text(node.get("Alias"));
        return new PlanNode(
                String.valueOf(node.get("Node Type")),
                table == null ? text(node.get("Relation Name")) : table,
                text(node.get("Index Name")),
                number(node.get("Plan Rows")),
                number(node.get("Total Cost")),
                product(number(node.get("Actual Rows")), loops),
                product(number(node.get("Actual Total Time")), loops),
                children);
    }

    /** MySQL's and MariaDB's: steps within steps, each under its own name. */
    public static PlanNode mySql(Object json) {
        if (json instanceof Map<?, ?> outer && outer.get("query_block") instanceof Map<?, ?> block) {
            return mySqlNode("query block", block);
        }
        throw new IllegalArgumentException("This is no plan of MySQL or MariaDB");
    }

    private static PlanNode mySqlNode(String name, Map<?, ?> node) {
        List<PlanNode> children = new ArrayList<>();
        node.forEach((key, value) -> {
            String child = key.toString().replace('_', ' ');
            if (value instanceof Map<?, ?> inner && !PROPERTIES.contains(key.toString())) {
                children.add(mySqlNode(child, inner));
            } else if (value instanceof List<?> list) {
                List<PlanNode> steps = steps(list);
                if (!steps.isEmpty()) {
                    children.add(PlanNode.of(child, steps));
                }
            }
        });
        Map<?, ?> costs = node.get("cost_info") instanceof Map<?, ?> info ? info : node;
        String access = text(node.get("access_type"));
        Double loops = number(node.get("r_loops"));
        return new PlanNode(
                access == null ? name : access,
                text(node.get("table_name")),
                text(node.get("key")),
                first(node, "rows_examined_per_scan", "rows"),
                first(costs, "prefix_cost", "query_cost", "sort_cost", "cost"),
                product(number(node.get("r_rows")), loops),
                first(node, "r_total_time_ms", "r_table_time_ms"),
                children);
    }

    private static List<PlanNode> steps(List<?> list) {
        List<PlanNode> steps = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Map<?, ?> map) {
                Object only = map.size() == 1 ? map.values().iterator().next() : null;
                steps.add(
                        only instanceof Map<?, ?> inner
                                ? mySqlNode(
                                        map.keySet()
                                                .iterator()
                                                .next()
                                                .toString()
                                                .replace('_', ' '),
                                        inner)
                                : mySqlNode("step", map));
            }
        }
        return steps;
    }

    private static @Nullable Double first(Map<?, ?> node, String... names) {
        for (String name : names) {
            Double found = number(node.get(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Double product(@Nullable Double each, @Nullable Double times) {
        return each == null || times == null ? each : Double.valueOf(each * times);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return value instanceof String text ? Double.valueOf(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
