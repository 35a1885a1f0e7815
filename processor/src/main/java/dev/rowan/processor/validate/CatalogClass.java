package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.Site;
import java.util.Set;

/** A catalog's name can be that of a class, written as classes are, so that it is no keyword either. */
final class CatalogClass implements Rule<CatalogModel> {

    private static final Set<String> NAMED_IN_IT = Set.of("List", "NullMarked", "Object", "SuppressWarnings", "Table");

    @Override
    public void check(CatalogModel catalog, Report report) {
        String name = catalog.generated().simpleName();
        if (!isClassName(name)) {
            error(report, Words.quoted(name) + " is no name of a class.");
        } else if (NAMED_IN_IT.contains(name)) {
            error(report, "The generated class names another class " + name + ".");
        }
    }

    private static void error(Report report, String problem) {
        report.error(
                Code.CATALOG_NAME,
                Site.record().at(AnnotationKind.CATALOG).member("name"),
                problem,
                "Give one such as \"ShopTables\".");
    }

    private static boolean isClassName(String name) {
        int first = name.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
