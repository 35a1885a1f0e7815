package dev.rowan.processor;

import dev.rowan.processor.codegen.CatalogWriter;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Printer;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.read.CatalogReader;
import dev.rowan.processor.read.ModelReader;
import dev.rowan.processor.read.Origins;
import dev.rowan.processor.validate.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What happens to catalogs from round to round: each waits until a round brings no further tables, since other
 * processors may write some. Wherever tables are there is a further round, for the classes that are written for them.
 */
final class CatalogRounds {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Origins origins;
    private final Printer printer;
    private final Files files;
    private final Rules rules;
    private final Set<ClassRef> tables = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<ClassRef> classes = new LinkedHashSet<>();

    CatalogRounds(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.printer = new Printer(environment.getMessager());
        this.options = OptionsReader.quietly(environment.getOptions());
        this.origins = new Origins(environment);
        this.files = new Files(environment, generator, printer);
        this.rules = new Rules(options);
    }

    /** {@code annotations} are those that the round's elements have. */
    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        origins.add(round.getRootElements());
        if (round.processingOver()) {
            return;
        }
        int known = tables.size();
        for (AnnotationKind kind : List.of(AnnotationKind.TABLE, AnnotationKind.INHERITANCE)) {
            Annotated.with(kind, annotations, round)
                    .forEach(element -> tables.add(ModelReader.name((TypeElement) element)));
        }
        Annotated.with(AnnotationKind.CATALOG, annotations, round).forEach(this::add);
        if (tables.size() == known) {
            writeAll();
        }
    }

    private void add(Element anchor) {
        if (anchor instanceof PackageElement inPackage) {
            packages.add(inPackage.getQualifiedName().toString());
        } else {
            classes.add(ModelReader.name((TypeElement) anchor));
        }
    }

    private void writeAll() {
        Elements elements = environment.getElementUtils();
        ModelReader models = new ModelReader(environment, origins, options);
        CatalogReader reader = new CatalogReader(elements, models);
        packages.forEach(name -> write(reader, elements.getPackageElement(name)));
        classes.forEach(name -> write(reader, elements.getTypeElement(name.canonicalName())));
        packages.clear();
        classes.clear();
        files.finish();
    }

    private void write(CatalogReader reader, Element anchor) {
        CatalogModel catalog = reader.read(anchor, tables);
        Report report = new Report(name(anchor));
        rules.check(catalog, report);
        printer.print(report.problems(), anchor);
        if (report.isClean()) {
            write(catalog, anchor);
        } else if (report.problems().stream().noneMatch(problem -> problem.code() == Code.CATALOG_NAME)) {
            write(new CatalogModel(catalog.generated(), catalog.anchor(), List.of()), anchor);
        }
    }

    private void write(CatalogModel catalog, Element anchor) {
        files.begin(name(anchor), catalog.generated().packageName(), () -> List.of(new CatalogWriter().write(catalog)));
    }

    private static ClassRef name(Element anchor) {
        return anchor instanceof TypeElement type ? ModelReader.name(type) : ClassRef.of("", anchor.toString());
    }
}
