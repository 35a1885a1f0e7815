package dev.rowan.sample.benchmarks.report;

/** The columns of the table of ratios. */
enum Operation {
    POINT_SELECT("pointSelect", "point select", "1.5 / 1.8"),
    POINT_SELECT_OPEN("pointSelectOpen", "in an open transaction", "1.1 / 1.1"),
    POINT_SELECT_BUILT("pointSelectBuilt", "by a statement built each time", ""),
    LIST("list", "list of 1,000", "1.05 / 1.05"),
    SEARCH("search", "search by five conditions", ""),
    KEYSET_PAGE("keysetPage", "page of 20 by keys", ""),
    JOIN_10("join10", "join of 3 tables, 10 rows", ""),
    JOIN_100("join100", "100 rows", ""),
    JOIN_1000("join1000", "1,000 rows", ""),
    INSERT("insert", "insert + key", "1.4 / 1.4"),
    BATCH("batch", "batch of 1,000", "1.05 / 1.05"),
    BATCH_WITH_KEYS("batchWithKeys", "batch + keys", "1.05 / 1.05"),
    UPDATE("update", "update by key", "1.4 / 1.3"),
    PARENTS("parents", "100 parents x 10 children", "1.0 / 1.05"),
    PARENTS_BY_SHAPE("parentsByShape", "the same by a shape", "1.05 / 1.1");

    private final String method;
    private final String title;
    private final String aim;

    Operation(String method, String title, String aim) {
        this.method = method;
        this.title = title;
        this.aim = aim;
    }

    /** The benchmark that measures it. */
    String method() {
        return method;
    }

    /** The column's heading. */
    String title() {
        return title;
    }

    /** What the direct lane is to reach in memory, time and bytes; empty where nothing is said. */
    String aim() {
        return aim;
    }
}
