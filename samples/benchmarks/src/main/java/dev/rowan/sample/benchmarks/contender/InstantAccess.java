package dev.rowan.sample.benchmarks.contender;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How hand-written JDBC binds and reads an {@link Instant}: the one type of the records that drivers treat differently. */
enum InstantAccess {
    /** H2 takes and gives the type itself. */
    DIRECT {
        @Override
        void set(PreparedStatement statement, int index, Instant value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        Instant get(ResultSet row, int index) throws SQLException {
            return row.getObject(index, Instant.class);
        }
    },
    /** PostgreSQL has a type with an offset. */
    OFFSET {
        @Override
        void set(PreparedStatement statement, int index, Instant value) throws SQLException {
            statement.setObject(index, value.atOffset(ZoneOffset.UTC));
        }

        @Override
        Instant get(ResultSet row, int index) throws SQLException {
            return row.getObject(index, OffsetDateTime.class).toInstant();
        }
    },
    /** MariaDB and MySQL have a date and time without one. */
    UTC {
        @Override
        void set(PreparedStatement statement, int index, Instant value) throws SQLException {
            statement.setObject(index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        }

        @Override
        Instant get(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    };

    abstract void set(PreparedStatement statement, int index, Instant value) throws SQLException;

    abstract Instant get(ResultSet row, int index) throws SQLException;

    static InstantAccess of(String product) {
        return switch (product) {
            case "H2" -> DIRECT;
            case "PostgreSQL" -> OFFSET;
            case "MariaDB", "MySQL" -> UTC;
            default -> throw new IllegalArgumentException("The hand-written JDBC does not know " + product);
        };
    }
}
