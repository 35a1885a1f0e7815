package dev.rowan.processor;

import dev.rowan.processor.WrongProgram.Message;
import dev.rowan.processor.WrongProgram.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles wrong programs, and tells what the compiler said of them in the form of their files. */
final class ProgramCompiler {

    private final Path folder;

    /** Class files go to the folder. */
    ProgramCompiler(Path folder) {
        this.folder = folder;
    }

    /** All sources at once, but for those that are to be compiled before; and some more, which are not expected to be wrong. */
    WrongProgram clean(WrongProgram program, String... more) {
        precompile(program);
        Stream<String> sources = program.sources().stream()
                .filter(source -> !source.precompiled())
                .map(Source::text);
        return told(program, compile(program, Stream.concat(sources, Stream.of(more))));
    }

    /** First the sources before the first that is wrong, then the others against their class files. */
    WrongProgram incremental(WrongProgram program) {
        List<Source> sound = program.sound();
        TestCompiler.Result before = compile(program, sound.stream().map(Source::text));
        if (!before.success()) {
            throw new IllegalStateException(
                    program.name() + " begins with sources that are wrong: " + before.messages());
        }
        Stream<String> others = program.sources().stream().skip(sound.size()).map(Source::text);
        return told(program, compile(program, others));
    }

    private void precompile(WrongProgram program) {
        String[] before = program.sources().stream()
                .filter(Source::precompiled)
                .map(Source::text)
                .toArray(String[]::new);
        if (before.length > 0) {
            new TestCompiler(folder).withoutProcessing().compile(before);
        }
    }

    private TestCompiler.Result compile(WrongProgram program, Stream<String> sources) {
        return new TestCompiler(folder)
                .withOptions(program.options().toArray(String[]::new))
                .compile(sources.toArray(String[]::new));
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
