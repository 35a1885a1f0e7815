package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A component called like the first part of a package hides the package from expressions of the generated class, which
 * matters where a class cannot be imported, since the developer has one of that name. The golden files tell which classes
 * expressions name; a record beside a class of such a name is compiled, or its component is refused.
 */
class HiddenPackagesTest {

    private static final Pattern IMPORT = Pattern.compile("import ((dev|java)\\.[\\w.]+\\.(\\w+));");
    private static final Pattern WORDS = Pattern.compile("/\\*.*?\\*/|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final List<String> LANG = List.of("Integer", "Long", "Object", "String");

    private static final String THING = """
            package %1$s;
            @dev.rowan.annotation.Table
            @dev.rowan.annotation.Check("id > 0")
            @dev.rowan.annotation.Index("text")
            public record %2$s(
                    @dev.rowan.annotation.Id @dev.rowan.annotation.Generated long id,
                    boolean %3$s,
                    %4$s kind,
                    @dev.rowan.annotation.References(%2$s.class) java.lang.@org.jspecify.annotations.Nullable Long parent,
                    @dev.rowan.annotation.Default("a") java.lang.String text,
                    @dev.rowan.annotation.Default("1.50") java.math.BigDecimal amount,
                    @dev.rowan.annotation.Default("PT1S") java.time.Duration time,
                    @dev.rowan.annotation.Default("2026-01-02") java.time.LocalDate day,
                    @dev.rowan.annotation.Default("[]") java.util.List<java.lang.String> words,
                    @dev.rowan.annotation.Default("{}") java.util.Map<java.lang.String, java.lang.Object> facts,
                    @dev.rowan.annotation.CreatedAt java.time.Instant at,
                    @dev.rowan.annotation.Version int version,
                    @dev.rowan.annotation.Pattern("[a-z]*") java.lang.String code,
                    java.util.Optional<java.lang.String> maybe,
                    java.util.UUID uid,
                    byte[] bytes) {}
            """;

    @TempDir
    Path folder;

    @Test
    void recordsBesideAnyClassCompileOrAreRefused() throws IOException {
        List<String> sources = new ArrayList<>();
        Set<String> refusable = new TreeSet<>();
        named().forEach((root, names) -> {
            for (String name : names) {
                String packageName = "p_" + root + '_' + name.toLowerCase(Locale.ROOT);
                sources.add("package " + packageName + ";\npublic enum " + name + " { A }\n");
                sources.add(THING.formatted(packageName, "Beside" + name, root, name));
                sources.add(THING.formatted(packageName + "_own", name, root, "java.time.DayOfWeek"));
                sources.add(THING.formatted(
                        packageName + "_too",
                        "Both",
                        root,
                        "java.time.DayOfWeek " + name + "," + " java.time.DayOfWeek"));
            }
        });
        List<String> messages = new TestCompiler(folder)
                .withoutLint()
                .compile(sources.toArray(String[]::new))
                .messages();
        assertThat(messages).isNotEmpty().allMatch(message -> message.contains("[ROWAN-108]"));
    }

    /** The classes whose methods and constants are named, by the first part of their packages. */
    private static Map<String, Set<String>> named() throws IOException {
        Map<String, Set<String>> named = new TreeMap<>(Map.of("java", new TreeSet<>(LANG)));
        for (String source : Golden.all()) {
            String code = WORDS.matcher(source).replaceAll("\"\"");
            Matcher imports = IMPORT.matcher(code);
            while (imports.find()) {
                String name = imports.group(3);
                if (Pattern.compile("(?<![\\w.@])" + name + "(\\.[a-z]|\\.[A-Z_0-9]+\\b|::)")
                        .matcher(code)
                        .find()) {
                    named.computeIfAbsent(imports.group(2), root -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        assertThat(named.get("dev")).contains("SqlTypes", "TableMeta");
        return named;
    }
}
