package dev.rowan.exec;

import dev.rowan.type.JsonCodec;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.Transport;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** How values cross this database's driver. */
record Wire(Transport transport, JsonCodec json, HookedTables hooks) {
    RowOutput output(PreparedStatement statement) {
        return transport.output(statement, json);
    }

    Rows rows(ResultSet result) {
        RowInput input = transport.input(result, json);
        input.loadingBy(hooks.loading());
        return new Rows(result, input);
    }
}
