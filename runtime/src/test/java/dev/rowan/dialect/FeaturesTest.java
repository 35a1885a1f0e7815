package dev.rowan.dialect;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.Query;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dialect says of itself is what it does: applications ask it before they write a statement. */
class FeaturesTest {
    private static final Map<Feature, Query<?>> NEEDED = new EnumMap<>(Map.of(
            Feature.QUANTIFIED_COMPARISONS, select(USER.id).where(USER.id.gt(any(select(USER.id)))),
            Feature.REGULAR_EXPRESSIONS, select(USER.id).where(USER.username.matches("^a")),
            Feature.REVERSED_TEXT, select(USER.username.reverse())));

    static Iterable<Dialect> dialects() {
        return Dialects.all();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatIsMissingIsRefusedAndNothingElse(Dialect dialect) {
        NEEDED.forEach((feature, query) ->
                assertThat(isRendered(dialect, query)).as("%s", feature).isEqualTo(dialect.supports(feature)));
    }

    private static boolean isRendered(Dialect dialect, Query<?> query) {
        try {
            return !dialect.render(query).sql().isEmpty();
        } catch (UnsupportedFeature e) {
            return false;
        }
    }
}
