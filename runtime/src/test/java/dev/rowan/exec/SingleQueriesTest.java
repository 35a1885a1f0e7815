package dev.rowan.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleQueriesTest {
    private final List<RepeatedQuery> reported = new ArrayList<>();
    private long now;

    @Test
    void aPauseEndsWhatCountsTogether() {
        SingleQueries queries = new SingleQueries(new RepeatedQueries(3, reported::add), () -> now);
        for (int i = 0; i < 20; i++) {
            queries.ran("select 1");
            now += SingleQueries.PAUSE + 1;
        }
        assertThat(reported).isEmpty();
        for (int i = 0; i < 20; i++) {
            queries.ran("select 1");
            now += SingleQueries.PAUSE;
        }
        assertThat(reported).hasSize(1);
    }
}
