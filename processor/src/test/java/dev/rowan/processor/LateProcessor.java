package dev.rowan.processor;

import dev.rowan.processor.WrongProgram.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes a source once it sees what Rowan has written in place of a table that it gave up. */
@SupportedAnnotationTypes("*")
final class LateProcessor extends AbstractProcessor {

    private final Source source;

    LateProcessor(Source source) {
        this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean givenUp = round.getRootElements().stream()
                .anyMatch(root -> root.getSimpleName().contentEquals("UserTable"));
        if (givenUp) {
            write();
        }
        return false;
    }

    private void write() {
        String name = "app." + source.fileName().replace(".java", "");
        try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            file.write(source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
