package dev.rowan.exec;

import java.util.List;

/** The text of an update or delete of one row, and what its parameters are called. */
record UpdateSql(String sql, List<String> parameters) {}
