package dev.rowan.sql;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Violates a rule on purpose: a statement that knows a connection. */
public final class PlantedJdbc {
    @Nullable
    Connection connection;
}
