package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No component takes the name of the table's constant, which is a field of the same class, nor one of a class that the
 * generated class names where a field of that name would be meant.
 */
final class FreeNames implements Rule<TableModel> {

    private static final String ADVICE = "Rename the component, and give its column a name with @Column(name = ...).";

    @Override
    public void check(TableModel table, Report report) {
        String constant = Naming.constant(table.type().simpleName());
        Set<String> neighbours = neighbours(table);
        for (ComponentModel component : table.components()) {
            if (component.name().equals(constant)) {
                report.error(
                        Code.RESERVED_COMPONENT,
                        component.site(),
                        "The table itself is called " + constant + " in the generated class.",
                        ADVICE);
            } else if (neighbours.contains(component.name())) {
                report.error(
                        Code.RESERVED_COMPONENT,
                        component.site(),
                        "A class of this package has the same name, and the generated class needs both.",
                        ADVICE);
            }
        }
    }

    /** The classes of the record's package that components hold; those of other packages can be named in full. */
    private static Set<String> neighbours(TableModel table) {
        return table.components().stream()
                .map(ComponentModel::type)
                .filter(TypeRef.Declared.class::isInstance)
                .map(type -> ((TypeRef.Declared) type).type())
                .filter(type -> type.packageName().equals(table.type().packageName()))
                .map(ClassRef::simpleNames)
                .map(names -> names.get(0))
                .collect(Collectors.toSet());
    }
}
