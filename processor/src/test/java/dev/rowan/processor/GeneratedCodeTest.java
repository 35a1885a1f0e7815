package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all generated sources, as the golden files have them. */
class GeneratedCodeTest {

    private static final Pattern REFLECTION = Pattern.compile(
            "java\\.lang\\.reflect|java\\.lang\\.invoke|Class\\.forName|ServiceLoader|\\.getClass\\(\\)|\\.newInstance\\(");
    private static final Pattern RUNTIME = Pattern.compile("import (dev\\.rowan\\.\\w+)\\.");

    @TempDir
    Path folder;

    @Test
    void usesNoReflection() throws IOException {
        assertThat(sources()).allSatisfy(text -> assertThat(text).doesNotContainPattern(REFLECTION));
    }

    @Test
    void callsOnlyThePackagesOfTheContract() throws IOException {
        assertThat(sources())
                .flatMap(text -> RUNTIME.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .isNotEmpty()
                .isSubsetOf(
                        "dev.rowan.annotation",
                        "dev.rowan.error",
                        "dev.rowan.generated",
                        "dev.rowan.type",
                        "dev.rowan.meta",
                        "dev.rowan.sql");
    }

    @Test
    void isMarkedAsGeneratedAndDocumented() throws IOException {
        assertThat(sources())
                .allSatisfy(text -> assertThat(text)
                        .contains("@Generated(\"dev.rowan.processor.")
                        .contains("@NullMarked")
                        .contains("/**"));
    }

    /** Not even those of what is missing, on compilers that can be told that it is on purpose. */
    @ParameterizedTest
    @MethodSource("dev.rowan.processor.Records#all")
    void hasNothingThatJavadocComplainsOf(String records) {
        String groups = Runtime.version().feature() < 18 ? "-Xdoclint:all,-missing" : "-Xdoclint:all";
        TestCompiler.Result result =
                new TestCompiler(folder).withOptions(groups).compile(Records.sources(records));
        assertThat(result.generated()).isNotEmpty();
        assertThat(result.messages("/generated/")).isEmpty();
    }

    /** A module that does not read {@code java.compiler} has no {@code @Generated}. */
    @Test
    void compilesInAModule() {
        TestCompiler.Result result = new TestCompiler(folder)
                .asModule()
                .withOptions("-Werror", "-Xlint:-requires-automatic,-requires-transitive-automatic")
                .compile(
                        "module blog {\n    requires transitive dev.rowan;\n    exports app;\n}\n",
                        Records.sources("blog")[0],
                        """
                        package app;
                        import dev.rowan.annotation.*;
                        @Table
                        public record Plain(@Id @Generated long id, @Embedded Audit audit) {}
                        """);
        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/PlainTable.java"))
                .contains("class PlainTable")
                .doesNotContain("javax.annotation.processing");
    }

    /** A key that leads to one member makes no doubt of a relation that the family has by a key to all. */
    @Test
    void membersHaveTheRelationsOfTheirFamily() {
        TestCompiler.Result result = new TestCompiler(folder).compile("""
                        package app;
                        import dev.rowan.annotation.*;
                        @Table
                        @Inheritance
                        @HasMany(name = "letters", target = Letter.class)
                        public sealed interface Contact permits Person, Firm {}
                        """, """
                        package app;
                        import dev.rowan.annotation.*;
                        @DiscriminatorValue("person")
                        public record Person(@Id @Generated long id) implements Contact {}
                        """, """
                        package app;
                        import dev.rowan.annotation.*;
                        @DiscriminatorValue("firm")
                        public record Firm(@Id @Generated long id) implements Contact {}
                        """, """
                        package app;
                        import dev.rowan.annotation.*;
                        import org.jspecify.annotations.Nullable;
                        @Table
                        public record Letter(
                                @Id @Generated long id,
                                @References(Contact.class) long contactId,
                                @References(Firm.class) @Nullable Long firmId) {}
                        """);
        assertThat(result.success()).isTrue();
        assertThat(result.generated().get("app/FirmTable.java")).contains("letters");
        assertThat(result.generated().get("app/PersonTable.java")).contains("letters");
    }

    private static List<String> sources() throws IOException {
        List<String> sources = Golden.all();
        assertThat(sources).hasSizeGreaterThan(40);
        return sources;
    }
}
