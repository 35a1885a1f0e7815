package dev.rowan.test.server;

/** The few administrative statements in which the network servers differ. */
record ServerDialect(String createOptions, String sessionsOf, String terminate) {

    private static final ServerDialect MYSQL_FAMILY = new ServerDialect(
            " character set utf8mb4",
            "select id from information_schema.processlist where db = ? and id <> connection_id()",
            "kill %d");

    private static final ServerDialect POSTGRESQL = new ServerDialect(
            "",
            "select pid from pg_stat_activity where datname = ? and pid <> pg_backend_pid()",
            "select pg_terminate_backend(%d)");

    static ServerDialect of(ServerKind kind) {
        return switch (kind) {
            case MYSQL, MARIADB -> MYSQL_FAMILY;
            case POSTGRESQL -> POSTGRESQL;
            case H2, SQLITE -> throw new IllegalArgumentException(kind.id() + " is not a network server");
        };
    }

    String create(String database) {
        return "create database " + database + createOptions;
    }

    String drop(String database) {
        return "drop database if exists " + database;
    }

    String terminate(long session) {
        return String.format(terminate, session);
    }
}
