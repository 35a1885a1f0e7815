package dev.rowan.test.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Operations;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.Change;
import dev.rowan.sql.Query;
import dev.rowan.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct of the language gives the same on every dialect: what its golden file says. */
class ConstructsCompliance extends ComplianceArea {
    ConstructsCompliance(ComplianceContext on) {
        super(on);
    }

    static Stream<Construct> constructs() {
        return Constructs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void gives(Construct construct) {
        construct.domain().prepare(on);
        GoldenFile file = GoldenFile.read(construct.name());
        String text = file.section(on.dialect().name());
        if (GoldenText.isRefusal(text)) {
            on.statements().clear();
            UnsupportedFeature refusal = thrown(UnsupportedFeature.class, () -> result(db, construct));
            assertThat(text).endsWith(refusal.getMessage());
            assertThat(on.statements().sql()).isEmpty();
        } else {
            assertThat(result(db, construct)).isEqualTo(file.section(GoldenFile.RESULT));
        }
    }

    /** The rows of a query; of a change, how many rows there were and what the table holds then. */
    static String result(Operations db, Construct construct) {
        Statement statement = construct.statement();
        if (statement instanceof Query<?> query) {
            return GoldenText.rows(db.list(query));
        }
        long changed = db.execute((Change<?>) statement);
        List<?> left = db.list(construct.domain().changed());
        return changed + " rows changed, then\n" + GoldenText.rows(left);
    }
}
