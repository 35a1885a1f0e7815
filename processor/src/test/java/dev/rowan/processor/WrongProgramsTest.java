package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.WrongProgram.Message;
import dev.rowan.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every wrong program of the catalogue is told what its file says: kind, line, column and text, and nothing else; nor is
 * a class that uses what would be written for its records.
 * {@code -Drowan.golden.update=true} writes what is really said into the files.
 */
class WrongProgramsTest {

    private static final boolean UPDATE = Boolean.getBoolean("rowan.golden.update");

    /** Codes that no source text provokes. */
    private static final Set<Code> WITHOUT_PROGRAM = Set.of(Code.NOT_WRITTEN, Code.INTERNAL);

    @TempDir
    Path scratch;

    @ParameterizedTest
    @MethodSource("programs")
    void saysWhatIsWrong(WrongProgram program) throws IOException {
        WrongProgram told = new ProgramCompiler(scratch).clean(program);
        if (UPDATE && isWrongHere(program)) {
            Files.writeString(program.file(), told.text());
        } else {
            assertThat(told.text()).isEqualTo(expected(program).text());
        }
        assertThat(told.sources())
                .allSatisfy(source -> assertThat(source.messages())
                        .isSortedAccordingTo(
                                Comparator.comparingLong(Message::line).thenComparingLong(Message::column)));
    }

    @ParameterizedTest
    @MethodSource("programsInParts")
    void saysTheSameWhenTheRestIsCompiledAlready(WrongProgram program) {
        assertThat(new ProgramCompiler(scratch).incremental(program).text())
                .isEqualTo(expected(program).text());
    }

    @Test
    void everyCodeHasAProgram() {
        Set<String> provoked = WrongProgram.all().stream()
                .filter(program ->
                        program.messages().stream().anyMatch(message -> message.startsWith('[' + program.code() + ']')))
                .map(WrongProgram::code)
                .collect(Collectors.toSet());
        assertThat(Stream.of(Code.values())
                        .filter(code -> !WITHOUT_PROGRAM.contains(code))
                        .map(Code::display))
                .isSubsetOf(provoked);
    }

    @Test
    void everyProgramProvokesTheCodeInItsName() {
        assertThat(WrongProgram.all())
                .allSatisfy(program -> assertThat(program.messages())
                        .anySatisfy(message -> assertThat(message).startsWith('[' + program.code() + ']')));
    }

    static Stream<Named<WrongProgram>> programs() {
        return WrongProgram.all().stream().map(program -> Named.of(program.name(), program));
    }

    /** Those that begin with right sources. A name is taken only by what is compiled at the same time. */
    static Stream<Named<WrongProgram>> programsInParts() {
        return programs().filter(named -> {
            WrongProgram program = named.getPayload();
            return !program.sound().isEmpty()
                    && program.general().isEmpty()
                    && !program.code().equals(Code.NAME_TAKEN.display());
        });
    }

    private static boolean isWrongHere(WrongProgram program) {
        return Runtime.version().feature() <= program.until();
    }

    private static WrongProgram expected(WrongProgram program) {
        return isWrongHere(program)
                ? program
                : program.saying(
                        List.of(),
                        program.sources().stream()
                                .map(source -> source.with(List.of()))
                                .toList());
    }
}
