package dev.rowan.processor;

import dev.rowan.processor.WrongProgram.Message;
import dev.rowan.processor.WrongProgram.Origin;
import dev.rowan.processor.WrongProgram.Source;
import dev.rowan.processor.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles wrong programs, and tells what the compiler said of them in the form of their files. */
final class ProgramCompiler {

    private final Path folder;

    /** Class files go to the folder. */
    ProgramCompiler(Path folder) {
        this.folder = folder;
    }

    /** All sources at once, and a class that uses what is written for them. */
    WrongProgram clean(WrongProgram program) {
        List<Source> before = new ArrayList<>(program.sources(Origin.BEFORE));
        before.addAll(program.sources(Origin.DELETED));
        if (!before.isEmpty()) {
            new TestCompiler(folder).withoutProcessing().compile(texts(before));
            program.sources(Origin.DELETED).forEach(this::delete);
        }
        List<String> sources = new ArrayList<>(List.of(texts(program.sources(Origin.TOGETHER))));
        if (!program.code().equals(Code.NAME_TAKEN.display())) {
            sources.add(Uses.of(program));
        }
        return told(program, compile(program, sources.toArray(String[]::new)));
    }

    /** First the sources before the first that is wrong, then the others against their class files. */
    WrongProgram incremental(WrongProgram program) {
        List<Source> sound = program.sound();
        TestCompiler.Result before = compile(program, texts(sound));
        if (!before.success()) {
            throw new IllegalStateException(
                    program.name() + " begins with sources that are wrong: " + before.messages());
        }
        List<Source> others =
                program.sources().subList(sound.size(), program.sources().size());
        return told(program, compile(program, texts(others)));
    }

    private static String[] texts(List<Source> sources) {
        return sources.stream().map(Source::text).toArray(String[]::new);
    }

    private void delete(Source source) {
        try {
            Files.delete(folder.resolve("app").resolve(source.fileName().replace(".java", ".class")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestCompiler.Result compile(WrongProgram program, String[] sources) {
        TestCompiler compiler =
                new TestCompiler(folder).withOptions(program.options().toArray(String[]::new));
        program.sources(Origin.LATE).forEach(late -> compiler.withProcessor(new LateProcessor(late)));
        return compiler.compile(sources);
    }

    private static WrongProgram told(WrongProgram program, TestCompiler.Result result) {
        List<Diagnostic<? extends JavaFileObject>> said = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .toList();
        List<String> general = said.stream()
                .filter(diagnostic -> source(program, diagnostic).isEmpty())
                .map(diagnostic -> where(diagnostic) + text(diagnostic))
                .toList();
        return program.saying(
                general,
                program.sources().stream()
                        .map(source -> source.with(messages(program, source, said)))
                        .toList());
    }

    private static List<Message> messages(
            WrongProgram program, Source source, List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream()
                .filter(diagnostic ->
                        source(program, diagnostic).filter(source::equals).isPresent())
                .map(diagnostic ->
                        new Message(diagnostic.getLineNumber(), diagnostic.getColumnNumber(), text(diagnostic)))
                .toList();
    }

    private static Optional<Source> source(WrongProgram program, Diagnostic<? extends JavaFileObject> diagnostic) {
        return Optional.ofNullable(diagnostic.getSource())
                .flatMap(file -> program.sources().stream()
                        .filter(source -> file.getName().endsWith('/' + source.fileName()))
                        .findFirst());
    }

    /** A place in a file that is none of the program's. */
    private static String where(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ':' + diagnostic.getLineNumber() + ": ";
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR
                ? ""
                : diagnostic.getKind().name().toLowerCase(Locale.ROOT) + ": ";
        return kind + diagnostic.getMessage(Locale.ROOT).replace("\n", "\\n");
    }
}
