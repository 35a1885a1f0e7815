package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Stored;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** Which columns an INSERT leaves to the server is told by the bits of one long. */
final class LeftOutColumns implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        List<ColumnModel> omittable =
                table.columns().stream().filter(Stored::omittable).toList();
        if (omittable.size() > Long.SIZE) {
            report.error(
                    Code.TOO_MANY_LEFT_OUT,
                    omittable.get(Long.SIZE).site(),
                    "INSERT can leave " + Long.SIZE + " columns of a table to the server, and this is one more.",
                    "Give some of them a default of the client, or insertable = false.");
        }
    }
}
