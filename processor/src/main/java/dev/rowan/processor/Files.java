package dev.rowan.processor;

import dev.rowan.processor.codegen.GeneratedSource;
import dev.rowan.processor.codegen.SourceTexts;
import dev.rowan.processor.codegen.SourceWriter;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Printer;
import dev.rowan.processor.model.ClassRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes files, remembers which, and reports those that could not be written. */
final class Files {

    private final ProcessingEnvironment environment;
    private final SourceWriter writer;
    private final Printer printer;
    private final List<SourceTexts> pending = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    Files(ProcessingEnvironment environment, String generator, Printer printer) {
        this.environment = environment;
        this.writer = new SourceWriter(environment, generator);
        this.printer = printer;
    }

    /** Begins the code for a record, which {@link #finish} writes. */
    void begin(ClassRef record, String packageName, Supplier<List<GeneratedSource>> sources) {
        pending.add(writer.begin(record, packageName, sources));
    }

    /** Writes the files that were begun, in that order. */
    void finish() {
        // From behind, since the other core comes from the front.
        for (int i = pending.size() - 1; i >= 0; i--) {
            pending.get(i).help();
        }
        pending.forEach(texts -> writer.write(
                texts,
                name -> written.add(name.canonicalName()),
                (name, reason) -> refused(texts.record(), name, reason)));
        pending.clear();
    }

    private void refused(ClassRef record, ClassRef name, IOException reason) {
        if (reason instanceof FilerException) {
            error(
                    Code.NAME_TAKEN,
                    record,
                    name.simpleName() + " is to be written for it, and a class of that name exists already."
                            + " Rename one of the two.");
        } else {
            error(
                    Code.NOT_WRITTEN,
                    record,
                    name.simpleName() + " could not be written: " + reason.getMessage()
                            + ". See that the output folder can be written to.");
        }
    }

    /** Has the compiler begin another round, by a source file with nothing in it. */
    void forceRound(ClassRef record) {
        ClassRef name = record.generated("Pending" + written.size());
        try {
            writer.writeEmpty(name, record);
            written.add(name.canonicalName());
        } catch (IOException e) {
            error(Code.NOT_WRITTEN, record, "No further round could be begun: " + e.getMessage() + '.');
        }
    }

    int count() {
        return written.size();
    }

    /** Whether all the types were written here, and none by the user or another processor. */
    boolean areAll(Set<? extends Element> types) {
        return types.stream().allMatch(type -> written.contains(type.toString()));
    }

    private void error(Code code, ClassRef record, String text) {
        TypeElement element = environment.getElementUtils().getTypeElement(record.canonicalName());
        String message = record.nestedName() + ": " + text;
        if (element == null) {
            printer.print(code, message);
        } else {
            printer.print(code, message, element);
        }
    }
}
