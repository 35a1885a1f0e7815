package dev.rowan.sample.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** Neither Rowan nor what it generates calls reflection, from start to end of a program that uses most of it. */
@EnabledForJreRange(minVersion = 25, disabledReason = "The flight recorder traces methods from JDK 25 on")
class ReflectionTest {
    @Test
    void theQuickstartCallsNoReflection() throws Exception {
        ReflectionTrace trace = ReflectionTrace.of(Quickstart.class);

        assertThat(trace.callsFrom("dev.rowan.")).isEmpty();
        assertThat(trace.size())
                .as("calls by the JDK, Jdbi, the pool and the driver")
                .isPositive();
    }

    @Test
    void aPlantedCallIsSeen() throws Exception {
        assertThat(ReflectionTrace.of(Planted.class).callsFrom("dev.rowan."))
                .singleElement()
                .asString()
                .startsWith(Planted.class.getName() + ".main:")
                .endsWith(" -> java.lang.Class.forName");
    }

    static final class Planted {
        private Planted() {}

        public static void main(String[] args) throws ClassNotFoundException {
            System.out.println(Class.forName("java.util.ArrayList"));
        }
    }
}
