package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** The transports of the drivers that Rowan knows. */
public final class Transports {
    /** H2's driver. */
    public static final Transport H2 = of(H2Input::new, H2Output::new, 9);
    /** PostgreSQL's driver. */
    public static final Transport POSTGRESQL = of(RowInput::new, PostgresOutput::new, 6);
    /** MySQL Connector/J, towards MySQL: UUIDs are 16 bytes, instants are UTC date-times. */
    public static final Transport MYSQL = of(MySqlInput::new, MySqlOutput::new, 6);
    /** MariaDB's driver or Connector/J, towards MariaDB: UUIDs have a type of their own, instants are UTC date-times. */
    public static final Transport MARIADB = of(MariaDbInput::new, MariaDbOutput::new, 6);
    /** SQLite's driver: UUIDs and times are text. */
    public static final Transport SQLITE = of(SqliteInput::new, SqliteOutput::new, 9);

    private Transports() {}

    private static Transport of(Inputs inputs, Outputs outputs, int secondDigits) {
        return new Transport() {
            @Override
            public RowInput input(ResultSet row, JsonCodec json) {
                return inputs.open(row, json);
            }

            @Override
            public RowOutput output(PreparedStatement statement, JsonCodec json) {
                return outputs.open(statement, json);
            }

            @Override
            public int secondDigits() {
                return secondDigits;
            }
        };
    }

    private interface Inputs {
        RowInput open(ResultSet row, JsonCodec json);
    }

    private interface Outputs {
        RowOutput open(PreparedStatement statement, JsonCodec json);
    }
}
