package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module, which needs nothing but {@code dev.rowan}: compiled with the processor, and run. */
class ModulePathTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Test
    void aModuleThatRequiresRowanCompilesAndRuns(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        Path classes = folder.resolve("classes");
        Files.writeString(folder.resolve("src/module-info.java"), """
                module app {
                    requires dev.rowan;
                }
                """);
        Files.writeString(sources.resolve("User.java"), """
                package app;

                import dev.rowan.annotation.*;
                import java.time.Instant;
                import org.jspecify.annotations.*;

                @NullMarked
                @Table(name = "users")
                public record User(@Id @Generated long id, @Unique String name, @Nullable String bio, @CreatedAt Instant at) {}
                """);
        Files.writeString(sources.resolve("Main.java"), """
                package app;

                import static app.UserTable.USER;
                import static dev.rowan.sql.Sql.select;

                import dev.rowan.Database;
                import dev.rowan.Rowan;

                public final class Main {
                    public static void main(String[] arguments) {
                        try (Database db = Database.open("jdbc:h2:mem:")) {
                            db.schema().create(USER);
                            db.insert(USER, UserBuilder.user().name("ann").build());
                            System.out.println(db.list(select(USER.name)) + " in " + Main.class.getModule().getName()
                                    + " by " + Rowan.class.getModule().getName() + " " + Rowan.version());
                        }
                    }
                }
                """);

        StringWriter said = new StringWriter();
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--release",
                        "17",
                        "-Xlint:all,-processing,-requires-automatic",
                        "-Werror",
                        "--module-path",
                        modules(),
                        "--processor-path",
                        CLASS_PATH,
                        "-d",
                        classes.toString(),
                        folder.resolve("src/module-info.java").toString(),
                        sources.resolve("User.java").toString(),
                        sources.resolve("Main.java").toString());
        assertThat(said.toString()).isEmpty();
        assertThat(compiled).isZero();
        assertThat(run(
                        "--module-path",
                        classes + File.pathSeparator + modules(),
                        "--add-modules",
                        "com.h2database",
                        "-m",
                        "app/app.Main"))
                .contains("[ann] in app by dev.rowan 0.");
    }

    @Test
    void bothModulesSayWhatTheyAre() throws Exception {
        assertThat(run("--module-path", modules(), "--describe-module", "dev.rowan.annotation"))
                .contains("exports dev.rowan.annotation")
                .contains("requires org.jspecify ");
        assertThat(run("--module-path", modules(), "--describe-module", "dev.rowan"))
                .contains("exports dev.rowan", "exports dev.rowan.sql", "exports dev.rowan.generated")
                .contains("requires dev.rowan.annotation transitive", "requires org.jdbi.v3.core transitive")
                .contains("requires org.postgresql.jdbc static")
                .doesNotContain("opens ");
    }

    /** Without what tests bring: two modules of the same name must not meet. */
    private static String modules() {
        List<String> kept = new ArrayList<>();
        for (String entry : CLASS_PATH.split(File.pathSeparator)) {
            String name = entry.replace('\\', '/');
            if (name.contains("/annotations/target/")
                    || name.contains("/runtime/target/")
                    || name.matches(".*/(jdbi3-core|geantyref|HikariCP|slf4j-api|jspecify|h2)-[^/]*\\.jar")) {
                kept.add(entry);
            }
        }
        return String.join(File.pathSeparator, kept);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }
}
