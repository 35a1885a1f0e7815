package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.TableModel;

/** No component takes the name of the table's constant, which is a field of the same class. */
final class FreeNames implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        String constant = Naming.constant(table.type().simpleName());
        for (ComponentModel component : table.components()) {
            if (component.name().equals(constant)) {
                report.error(
                        Code.RESERVED_COMPONENT,
                        component.site(),
                        "The table itself is called " + constant + " in the generated class.",
                        "Rename the component, and give its column a name with @Column(name = ...).");
            }
        }
    }
}
