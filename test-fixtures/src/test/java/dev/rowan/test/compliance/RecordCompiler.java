package dev.rowan.test.compliance;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles records with the processor while a test runs, and loads what comes of it. */
final class RecordCompiler implements AutoCloseable {
    private final Path folder;
    private final URLClassLoader loader;

    RecordCompiler(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            this.loader = new URLClassLoader(
                    new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources of types of the package {@code hostile}, beside what is compiled already; the errors and warnings. */
    List<String> compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Path> files = new ArrayList<>();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                files.add(Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue()));
            }
            String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    found,
                    List.of(
                            "-encoding",
                            "UTF-8",
                            "-Xmaxerrs",
                            "10000",
                            "-implicit:none",
                            "-sourcepath",
                            "",
                            "-d",
                            folder.toString(),
                            "-cp",
                            classPath),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new RowanProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .map(each -> (each.getSource() == null ? "" : each.getSource().getName()) + ":" + each.getLineNumber()
                        + ":" + each.getColumnNumber() + ": " + each.getMessage(Locale.ROOT))
                .toList();
    }

    /** The table of a record that has been compiled. */
    @SuppressWarnings("unchecked")
    KeyedTable<Record, Object> table(String type) {
        try {
            Class<?> table = loader.loadClass("hostile." + type + "Table");
            return (KeyedTable<Record, Object>)
                    table.getField(type.toUpperCase(Locale.ROOT)).get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type, e);
        }
    }

    /** The column of a component {@code c1}, {@code c2} ... of that number. */
    @SuppressWarnings("unchecked")
    TextColumn<Record> column(KeyedTable<Record, Object> table, int number) {
        try {
            return (TextColumn<Record>) table.getClass().getField("c" + number).get(table);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(table.toString(), e);
        }
    }

    /** A row with that key, and the texts but for the first one. */
    Record row(KeyedTable<Record, Object> table, long key, List<String> texts) {
        Object[] values = texts.toArray();
        values[0] = key;
        try {
            String type = table.getClass().getName().replaceAll("Table$", "");
            return (Record) loader.loadClass(type).getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(table.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
