package dev.rowan.test.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler refuses what SQL would refuse. */
class MistakesTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    static Path folder;

    static Stream<Mistake> mistakes() {
        return Stream.of(ExpressionMistakes.all(), FamilyMistakes.all(), RelationMistakes.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void doesNotCompile(Mistake mistake) {
        assertThat(errors(mistake.code())).anyMatch(error -> error.contains(mistake.message()));
    }

    /** Otherwise every mistake would be one for a reason that has nothing to do with it. */
    @Test
    void whatIsRightCompiles() {
        assertThat(errors("select(CUSTOMER.id, caseWhen(CUSTOMER.age.gt(3.5), \"a\").otherwise(\"b\"))"
                        + ".where(CUSTOMER.balance.gt(PURCHASE.quantity), tuple(CUSTOMER.id, CUSTOMER.city)"
                        + ".isIn(List.of(new Tuple2<>(1L, \"x\"))), CUSTOMER.age.cast(TEXT).eq(\"3\"))"))
                .isEmpty();
        assertThat(errors(FamilyMistakes.RIGHT)).isEmpty();
        assertThat(errors(RelationMistakes.RIGHT)).isEmpty();
    }

    private static List<String> errors(String code) {
        String source = """
                package wrong;
                import static dev.rowan.sql.Sql.*;
                import static dev.rowan.sql.Types.*;
                import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
                import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
                import static dev.rowan.test.publishing.PostTable.POST;
                import static dev.rowan.test.publishing.UserTable.USER;
                import static dev.rowan.test.shop.ContactTable.CONTACT;
                import static dev.rowan.test.shop.SupplierTable.SUPPLIER;
                import dev.rowan.sql.*;
                import dev.rowan.test.compliance.model.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.List;
                class Wrong {
                    Object wrong() {
                        return %s;
                    }
                }
                """.formatted(code);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///wrong/Wrong.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JAVAC.getTask(null, null, found, options, null, List.of(file)).call();
        // a message may have the compiler read further classes, and warn of them
        return List.copyOf(found.getDiagnostics()).stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
