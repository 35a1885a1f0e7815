package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles records against others that are class files already, and compares with compiling all at once. */
class IncrementalTest {

    private static final String ADDRESS = """
            package app;
            import dev.rowan.annotation.*;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;
            public record Address(
                    String street,
                    @Nullable @Column(name = "zip code", length = 10) String postCode,
                    Optional<String> state,
                    @Default("DE") String country,
                    @Default(supplier = "anywhere") @Nullable Place place) {
                public record Place(double value) {}
                static Place anywhere() { return new Place(0); }
            }
            """;

    private static final String CUSTOMER = """
            package app;
            import dev.rowan.annotation.*;
            @Table(name = "customers", schema = "sales")
            public record Customer(@Id @Generated CustomerId id, @Embedded Address address) {
                public record CustomerId(long value) {}
            }
            """;

    private static final String SHOP = """
            package app;
            import dev.rowan.annotation.*;
            import org.jspecify.annotations.Nullable;
            @Table
            public record Shop(
                    @Id long id,
                    @References(Customer.class) Customer.@Nullable CustomerId owner,
                    @Embedded(prefix = "shop_") Address address,
                    @Embedded(prefix = "bill_") @Nullable Address billing) {}
            """;

    private static final String NEW_CUSTOMER = """
            package app;
            import dev.rowan.annotation.*;
            @Input(of = Customer.class)
            public record NewCustomer(@Embedded Address address) {}
            """;

    private static final String CATALOG = """
            package app;
            import dev.rowan.annotation.*;
            @Catalog(records = {Shop.class, Customer.class})
            public final class Tables {}
            """;

    private static final String NAMING = """
            @Naming(NamingStrategy.UPPER_SNAKE_CASE)
            package app;
            import dev.rowan.annotation.*;
            """;

    @TempDir
    Path clean;

    @TempDir
    Path incremental;

    @Test
    void generatesTheSameOneByOneAsAllAtOnce() {
        Map<String, String> expected = generated(clean, ADDRESS, CUSTOMER, SHOP, NEW_CUSTOMER, CATALOG);

        generated(incremental, ADDRESS, CUSTOMER);
        generated(incremental, SHOP);
        generated(incremental, NEW_CUSTOMER);
        Map<String, String> actual = generated(incremental, CATALOG);

        assertThat(actual).isEqualTo(expected);
        assertThat(actual.get("app/ShopTable.java"))
                .containsPattern("\"shop_zip code\", \"address.postCode\", SqlTypes.STRING\\)\\s*.nullable\\(\\)")
                .contains("in.stringOrNullAt(at + 3)");
    }

    /** But those of packages: a catalog wants all the tables, and is declared as aggregating. */
    @ParameterizedTest
    @MethodSource("dev.rowan.processor.Records#all")
    void generatesTheSameForEachSourceAlone(String records) throws IOException {
        String[] sources = Records.sources(records);
        Map<String, String> expected = generated(clean, sources);
        Path jar = jar(clean, incremental.resolve("all.jar"));
        for (String source : sources) {
            if (SourceNames.path(source).endsWith("package-info.java")) {
                continue;
            }
            Path alone = incremental.resolve(SourceNames.path(source));
            TestCompiler.Result result = new TestCompiler(alone)
                    .withOptions("-Werror")
                    .withClassPath(jar)
                    .compile(source);
            assertThat(result.messages()).isEmpty();
            assertThat(expected).containsAllEntriesOf(result.generated());
        }
    }

    @Test
    void leavesThePartOfAnotherCompilationAlone() {
        generated(incremental, ADDRESS, CUSTOMER);
        Path second = incremental.resolve("second");
        TestCompiler.Result result =
                new TestCompiler(second).withClassPath(incremental).compile(SHOP);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).containsOnlyKeys("app/ShopTable.java", "app/ShopBuilder.java");
    }

    @Test
    void keepsTheNamingOfAPackageThatIsNotCompiledAgain() {
        String both = CUSTOMER.replace("(name = \"customers\", schema = \"sales\")", "");
        Map<String, String> expected = generated(clean, NAMING, ADDRESS, both, SHOP);

        generated(incremental, NAMING, ADDRESS, both);
        Map<String, String> actual = generated(incremental, SHOP);

        assertThat(actual).isEqualTo(expected);
        assertThat(actual.get("app/ShopTable.java")).contains("\"OWNER\", \"CUSTOMER\"");
    }

    @Test
    void keepsTheNamingGivenToTheCompilerOfAModule() {
        TestCompiler.Result first = new TestCompiler(incremental)
                .withOptions("-Arowan.naming=upper-snake-case")
                .compile(ADDRESS, CUSTOMER.replace("name = \"customers\", ", ""));
        TestCompiler.Result second = new TestCompiler(incremental.resolve("second"))
                .withClassPath(incremental)
                .compile(SHOP);

        assertThat(first.messages()).isEmpty();
        assertThat(second.messages()).isEmpty();
        assertThat(second.generated().get("app/ShopTable.java"))
                .contains("\"CUSTOMER\"")
                .contains("\"owner\"");
    }

    @Test
    void tellsTheSameErrorsOneByOneAsAllAtOnce() {
        String wrong = SHOP.replace("Customer.@Nullable CustomerId owner", "String owner");
        List<String> expected = messages(clean, ADDRESS, CUSTOMER, wrong);

        messages(incremental, ADDRESS, CUSTOMER);
        List<String> actual = messages(incremental, wrong);

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void readsARecordThatIsCompiledAgainFromItsSource() {
        generated(incremental, ADDRESS, CUSTOMER);
        String changed = ADDRESS.replace("String street", "@Nullable String street");
        Map<String, String> actual = generated(incremental, changed, CUSTOMER);

        assertThat(actual.get("app/CustomerTable.java")).contains("in.stringOrNullAt(at + 1)");
        assertThat(actual.get("app/AddressColumns.java")).contains("nullable street java.lang/String\n");
    }

    @Test
    void refusesAPartWhoseNullabilityIsLost() {
        new TestCompiler(incremental).withoutProcessing().compile(ADDRESS);
        List<String> messages = messages(incremental, CUSTOMER);

        if (Runtime.version().feature() < 22) {
            assertThat(messages)
                    .singleElement()
                    .asString()
                    .contains("Customer.java:4", "[ROWAN-501] Customer.address: ");
        } else {
            assertThat(messages).isEmpty();
        }
    }

    /** The class files of a folder. */
    private static Path jar(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Map<String, String> generated(Path folder, String... sources) {
        TestCompiler.Result result =
                new TestCompiler(folder).withOptions("-Werror").compile(sources);
        assertThat(result.messages()).isEmpty();
        return result.generated();
    }

    private static List<String> messages(Path folder, String... sources) {
        return new TestCompiler(folder).compile(sources).messages();
    }
}
