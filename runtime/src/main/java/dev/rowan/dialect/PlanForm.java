package dev.rowan.dialect;

/** How a server is asked for its plan of a statement, and what it answers with. */
public enum PlanForm {
    /** PostgreSQL's JSON. */
    POSTGRESQL("explain (format json) "),
    /** PostgreSQL's JSON with what was measured. */
    POSTGRESQL_ANALYZED("explain (format json, analyze, buffers) "),
    /** MySQL's and MariaDB's JSON. */
    MYSQL("explain format = json "),
    /** MySQL's tree with what was measured. */
    MYSQL_ANALYZED("explain analyze "),
    /** MariaDB's JSON with what was measured. */
    MARIADB_ANALYZED("analyze format = json "),
    /** Text that is for people alone. */
    TEXT("explain "),
    /** Text for people with what was measured. */
    TEXT_ANALYZED("explain analyze "),
    /** SQLite's rows. */
    SQLITE("explain query plan ");

    private final String prefix;

    PlanForm(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the statement. */
    public String prefix() {
        return prefix;
    }
}
