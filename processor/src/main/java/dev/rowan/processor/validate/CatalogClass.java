package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.Site;

/** A catalog's name can be that of a class, written as classes are, so that it is no keyword either. */
final class CatalogClass implements Rule<CatalogModel> {

    @Override
    public void check(CatalogModel catalog, Report report) {
        String name = catalog.generated().simpleName();
        if (!isClassName(name)) {
            report.error(
                    Code.CATALOG_NAME,
                    Site.record().at(AnnotationKind.CATALOG).member("name"),
                    Words.quoted(name) + " is no name of a class.",
                    "Give one such as \"ShopTables\".");
        }
    }

    private static boolean isClassName(String name) {
        int first = name.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isLowerCase(first)
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
