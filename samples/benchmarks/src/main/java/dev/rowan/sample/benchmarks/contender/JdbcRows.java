package dev.rowan.sample.benchmarks.contender;

import dev.rowan.sample.benchmarks.model.Category;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Binds and reads the wide records by position. */
record JdbcRows(InstantAccess instants) {
    Product product(ResultSet row) throws SQLException {
        return new Product(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getInt(5),
                row.getDouble(6),
                row.getBoolean(7),
                Category.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                instants.get(row, 10));
    }

    /** Binds everything but the key. */
    void bind(PreparedStatement statement, Product product) throws SQLException {
        statement.setString(1, product.name());
        setText(statement, 2, product.note());
        statement.setBigDecimal(3, product.price());
        statement.setInt(4, product.stock());
        statement.setDouble(5, product.weight());
        statement.setBoolean(6, product.active());
        statement.setString(7, product.category().name());
        statement.setObject(8, product.released());
        instants.set(statement, 9, product.createdAt());
    }

    void bind(PreparedStatement statement, Reading reading) throws SQLException {
        statement.setLong(1, reading.device());
        statement.setString(2, reading.place());
        setText(statement, 3, reading.note());
        statement.setBigDecimal(4, reading.cost());
        statement.setInt(5, reading.level());
        statement.setDouble(6, reading.temperature());
        statement.setBoolean(7, reading.alarm());
        statement.setString(8, reading.category().name());
        statement.setObject(9, reading.calibrated());
        instants.set(statement, 10, reading.measuredAt());
    }

    private static void setText(PreparedStatement statement, int index, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, text);
        }
    }
}
