package dev.rowan.test.failure;

import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.TwoPhase;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.xa.RecoveryReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that coordinates dies in the middle of a commit, and the next one ends what it has left. */
class TwoPhaseCrashTest {
    private static final int CRASHED = 42;

    /** Where it dies. */
    enum Moment {
        ONE_IS_PREPARED,
        BOTH_ARE_PREPARED,
        IT_IS_DECIDED,
        ONE_IS_COMMITTED
    }

    @ParameterizedTest
    @CsvSource({
        "MYSQL, ONE_IS_PREPARED",
        "MARIADB, BOTH_ARE_PREPARED",
        "MYSQL, IT_IS_DECIDED",
        "MARIADB, IT_IS_DECIDED",
        "MYSQL, ONE_IS_COMMITTED"
    })
    void theNextProcessEndsWhatIsLeft(ServerKind other, Moment moment) {
        try (TwoServers on = new TwoServers(other);
                TwoPhase coordinator = on.open()) {
            coordinator.inTransaction(global -> on.insert(global, 1));
            TestDatabase first = on.first.provisioned();
            TestDatabase second = on.second.provisioned();
            ForkedJvm crashed = ForkedJvm.run(
                    Crasher.class,
                    64,
                    List.of(other.name(), moment.name(), first.url(), first.user(), second.url(), second.user()),
                    first.password() + "\n" + second.password());
            assertThat(crashed.exitCode()).as("%s", crashed.output()).isEqualTo(CRASHED);

            boolean decided = moment.compareTo(Moment.IT_IS_DECIDED) >= 0;
            RecoveryReport report = TwoServers.recover(coordinator);
            assertThat(report.isComplete()).isTrue();
            assertThat(on.inFirst()).isEqualTo(decided ? List.of(1L, 2L) : List.of(1L));
            assertThat(on.inSecond()).isEqualTo(on.inFirst());
            assertThat(on.decisions()).isZero();
            assertThat(coordinator.recover()).isEqualTo(new RecoveryReport(List.of(), List.of(), List.of()));
            coordinator.inTransaction(global -> on.insert(global, 3));
            assertThat(on.two().count(READING)).isEqualTo(decided ? 3 : 2);
        }
    }

    /** The program that dies. */
    static final class Crasher {
        private static int commits;

        private Crasher() {}

        public static void main(String[] arguments) throws IOException {
            BufferedReader secrets = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            ServerKind other = ServerKind.valueOf(arguments[0]);
            Moment moment = Moment.valueOf(arguments[1]);
            String passwordOne = secrets.readLine();
            String passwordTwo = secrets.readLine();
            Consumer<String> second = call -> {
                if (call.equals("prepare") && moment == Moment.ONE_IS_PREPARED) {
                    Runtime.getRuntime().halt(CRASHED);
                }
            };
            Consumer<String> any = call -> {
                if (call.equals("commit")
                        && commits++ == (moment == Moment.IT_IS_DECIDED ? 0 : 1)
                        && moment.compareTo(Moment.IT_IS_DECIDED) >= 0) {
                    Runtime.getRuntime().halt(CRASHED);
                }
            };
            try (Database one = Database.configure()
                            .url(arguments[2])
                            .user(arguments[3])
                            .password(passwordOne)
                            .observer(new TwoServers.Deciding(() -> {
                                if (moment == Moment.BOTH_ARE_PREPARED) {
                                    Runtime.getRuntime().halt(CRASHED);
                                }
                            }))
                            .open();
                    Database two = Database.open(arguments[4], arguments[5], passwordTwo);
                    TwoPhase coordinator = TwoServers.open(
                            TwoServers.COORDINATOR,
                            one,
                            two,
                            new HookedXa(
                                    HookedXa.of(ServerKind.POSTGRESQL, arguments[2], arguments[3], passwordOne), any),
                            new HookedXa(HookedXa.of(other, arguments[4], arguments[5], passwordTwo), call -> {
                                second.accept(call);
                                any.accept(call);
                            }))) {
                coordinator.inTransaction(global -> TwoServers.insert(global, one, two, 2));
            }
        }
    }
}
