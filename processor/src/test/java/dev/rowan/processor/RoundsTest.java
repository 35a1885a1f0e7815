package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that mention types which are not there, not yet or never, and stubs for those that are wrong. */
class RoundsTest {

    private static final String RECORD = """
            package app;
            import dev.rowan.annotation.*;
            @Table
            public record Task(@Id @Generated long id, Priority priority) {}
            """;

    private static final String PRIORITY = "package app;\npublic enum Priority { LOW, HIGH }";

    private static final String USE = """
            package app;
            import static app.TaskTable.TASK;
            final class Use {
                Object all() { return java.util.List.of(TASK.id.eq(1L), TASK.alias("t"), TaskBuilder.task().id(1).build()); }
                Object priority() { return TASK.priority; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void waitsForTypesThatAnotherProcessorWrites() {
        TestCompiler.Result result = new TestCompiler(folder)
                .withProcessor(new Late(Map.of(1, PRIORITY)))
                .compile(RECORD, USE);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/TaskTable.java")).contains("SqlTypes.enumByName(Priority.class");
    }

    @Test
    void waitsForTypesThatComeInALaterRound() {
        TestCompiler.Result result = new TestCompiler(folder)
                .withProcessor(new Late(Map.of(1, "package app;\nclass Unrelated {}", 2, PRIORITY)))
                .compile(RECORD, USE);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/TaskTable.java")).contains("SqlTypes.enumByName(Priority.class");
    }

    @Test
    void mayWriteForRecordsThatMentionWhatItWritesItself() {
        TestCompiler.Result result = new TestCompiler(folder).compile("""
                        package app;
                        import dev.rowan.annotation.*;
                        @Table
                        public record Member(@Id long club, @Id long person) {}
                        """, """
                        package app;
                        import dev.rowan.annotation.*;
                        @Projection
                        public record MemberFees(MemberKey key, long sum) {}
                        """);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/MemberFeesProjection.java"))
                .contains("Selection<? extends MemberKey> key");
    }

    @Test
    void givesUpWithAStubSoThatOnlyTheMissingTypeIsAnError() {
        TestCompiler.Result result = new TestCompiler(folder).compile(RECORD, USE);

        assertThat(result.messages()).singleElement().asString().contains("Task.java:4", "symbol:   class Priority");
        assertThat(result.generated().get("app/TaskTable.java")).contains("Stands in until {@code Task} is right");
    }

    @Test
    void givesUpNoRecordBecauseOfAnother() {
        TestCompiler.Result result = new TestCompiler(folder).compile(RECORD, """
                        package app;
                        import dev.rowan.annotation.*;
                        @Table
                        public record Fine(@Id @Generated long id) {}
                        """);

        assertThat(result.messages()).hasSize(1);
        assertThat(result.generated().get("app/FineTable.java")).doesNotContain("Stands in");
    }

    @Test
    void leavesNoClassBehindFromWaiting() {
        new TestCompiler(folder).withProcessor(new Late(Map.of(1, PRIORITY))).compile(RECORD);

        assertThat(folder.resolve("app")).isDirectoryNotContaining("glob:**Pending*");
        assertThat(folder.resolve("app")).isDirectoryContaining("glob:**TaskTable.class");
    }

    @Test
    void refusesToOverwriteAClass() {
        TestCompiler.Result result =
                new TestCompiler(folder).compile(RECORD, PRIORITY, "package app;\npublic class TaskBuilder {}");

        assertThat(result.messages())
                .singleElement()
                .asString()
                .contains("Task.java:4", "[ROWAN-903] Task: TaskBuilder is to be written for it");
    }

    @Test
    void refusesAnUnknownNaming() {
        TestCompiler.Result result =
                new TestCompiler(folder).withOptions("-Arowan.naming=snake").compile(RECORD, PRIORITY);

        assertThat(result.messages()).singleElement().asString().contains("[ROWAN-901] -Arowan.naming=snake");
    }

    /** Another processor, which writes a source in a certain round. */
    private static final class Late extends AbstractProcessor {
        private final Map<Integer, String> sources;
        private int round;

        Late(Map<Integer, String> sources) {
            this.sources = sources;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (sources.containsKey(round)) {
                write(sources.get(round));
            }
            return false;
        }

        private void write(String source) {
            String path = SourceNames.path(source);
            String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }
    }
}
