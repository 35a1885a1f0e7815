package dev.rowan.test.statements;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles single statements, each in a program of its own, and tells what javac says of each. */
final class Programs {
    private static final String HEAD = """
            import static dev.rowan.sql.Sql.*;
            import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
            import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
            import static dev.rowan.test.compliance.model.TicketTable.TICKET;
            import dev.rowan.*;
            import dev.rowan.sql.*;
            import dev.rowan.test.compliance.model.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;

            class %s {
                void program(Database db) {
                    %s
                }
            }
            """;

    private Programs() {}

    /** The errors of each statement, by the statement. */
    static Map<String, List<String>> compile(List<String> statements, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, List<String>> errors = new LinkedHashMap<>();
        List<Source> sources = new ArrayList<>();
        for (String statement : statements) {
            sources.add(new Source("Program" + sources.size(), statement));
            errors.put(statement, new ArrayList<>());
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            compiler.getTask(null, files, diagnostics, List.of("-proc:none", "-Xmaxerrs", "1000"), null, sources)
                    .call();
        }
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                errors.get(source.statement).add(diagnostic.getCode() + ": " + diagnostic.getMessage(Locale.ROOT));
            }
        }
        return errors;
    }

    private static List<Path> classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .distinct()
                .collect(Collectors.toList());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String statement;
        private final String text;

        Source(String name, String statement) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.statement = statement;
            this.text = String.format(Locale.ROOT, HEAD, name, statement);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
