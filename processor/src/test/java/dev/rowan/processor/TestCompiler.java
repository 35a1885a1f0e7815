package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources with the processor into a folder, as a build does. */
final class TestCompiler {

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new RowanProcessor(), new CatalogProcessor()));
    private boolean processing = true;
    private boolean lint = true;
    private boolean module;

    /** A compiler whose class files and generated sources go to the folder, and which sees what is there already. */
    TestCompiler(Path folder) {
        this.folder = folder;
        this.classPath.add(folder);
    }

    TestCompiler withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    TestCompiler withClassPath(Path more) {
        classPath.add(more);
        return this;
    }

    TestCompiler withProcessor(Processor more) {
        processors.add(more);
        return this;
    }

    /** Rowan's own are left out, and these are called instead. */
    TestCompiler withOnly(Processor... others) {
        processors.clear();
        processors.addAll(List.of(others));
        return this;
    }

    /** What it sees are modules, as far as they say so. */
    TestCompiler asModule() {
        module = true;
        return this;
    }

    TestCompiler withoutProcessing() {
        processing = false;
        return this;
    }

    /** As the compiler is when nothing is said. */
    TestCompiler withoutLint() {
        lint = false;
        return this;
    }

    /** Compiles the sources; each begins with its package. */
    Result compile(String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean success = compile(diagnostics, sources);
        return new Result(success, List.copyOf(diagnostics.getDiagnostics()), read(generated()));
    }

    /** Compiles the sources, and does nothing else that would take time. */
    boolean compile(DiagnosticCollector<JavaFileObject> diagnostics, String... sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path generated = Files.createDirectories(generated());
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            manager.setLocationFromPaths(
                    module ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, allClassPath());
            List<String> all = new ArrayList<>(options);
            if (lint) {
                all.addAll(List.of("-parameters", "-Xlint:all,-processing"));
            }
            if (!processing) {
                all.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    diagnostics,
                    all,
                    null,
                    Stream.of(sources).map(Source::new).toList());
            if (processing) {
                task.setProcessors(processors);
            }
            return task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private List<Path> allClassPath() {
        List<Path> all = new ArrayList<>(classPath);
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            all.add(Path.of(entry));
        }
        return all;
    }

    private static Map<String, String> read(Path generated) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(generated.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /**
     * What came of it.
     *
     * @param success whether there was no error
     * @param diagnostics all that the compiler said
     * @param generated every source in the generated folder by its path, those of earlier compilations included
     */
    record Result(
            boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {

        /** The errors and warnings about sources whose path has {@code part} in it. */
        List<String> messages(String part) {
            return diagnostics.stream()
                    .filter(each -> each.getSource() != null
                            && each.getSource().toUri().getPath().contains(part))
                    .map(Result::message)
                    .toList();
        }

        /** The errors and warnings as {@code line: text}, with the file before them. */
        List<String> messages() {
            return diagnostics.stream()
                    .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                    .map(Result::message)
                    .toList();
        }

        private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject source = diagnostic.getSource();
            String file = source == null
                    ? ""
                    : Path.of(source.toUri().getPath()).getFileName().toString();
            return diagnostic.getKind() + " " + file + ':' + diagnostic.getLineNumber() + ':'
                    + diagnostic.getColumnNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
        }
    }

    /** A source in memory, named after the type that it declares first. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + SourceNames.path(text)), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
