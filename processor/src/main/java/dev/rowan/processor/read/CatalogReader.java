package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Catalog} off a package or class. */
public final class CatalogReader {

    private final Elements elements;
    private final ModelReader models;

    public CatalogReader(Elements elements, ModelReader models) {
        this.elements = elements;
        this.models = models;
    }

    /** The catalog, of the records that it names or else of those of {@code compiled} that are in its package or below. */
    public CatalogModel read(Element anchor, Collection<ClassRef> compiled) {
        AnnotationFacts facts =
                AnnotationReader.read(anchor).first(AnnotationKind.CATALOG).orElseThrow();
        String packageName = elements.getPackageOf(anchor).getQualifiedName().toString();
        List<TypeRef> records = facts.has("records") ? facts.types("records") : below(packageName, compiled);
        return new CatalogModel(
                generated(anchor, packageName, facts.text("name")),
                anchor.toString(),
                records.stream().map(this::entry).toList());
    }

    private static ClassRef generated(Element anchor, String packageName, String name) {
        if (!name.isEmpty()) {
            return ClassRef.of(packageName, name);
        }
        return anchor instanceof TypeElement type
                ? TypeReader.name(type).generated("Catalog")
                : ClassRef.of(
                        packageName,
                        capitalised(((PackageElement) anchor).getSimpleName().toString()) + "Catalog");
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Members of a family, which may name a table as well, are not among them. */
    private List<TypeRef> below(String packageName, Collection<ClassRef> compiled) {
        return compiled.stream()
                .filter(record -> record.packageName().equals(packageName)
                        || record.packageName().startsWith(packageName + '.')
                        || packageName.isEmpty())
                .filter(record ->
                        models.table(record).flatMap(TableModel::membership).isEmpty())
                .sorted(Comparator.comparing(ClassRef::canonicalName))
                .map(record -> (TypeRef) TypeRef.of(record))
                .toList();
    }

    private CatalogModel.Entry entry(TypeRef record) {
        Optional<TableModel> table =
                record instanceof TypeRef.Declared declared ? models.table(declared.type()) : Optional.empty();
        return new CatalogModel.Entry(record, table);
    }
}
