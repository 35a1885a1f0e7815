package dev.rowan.test.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed queries give the rows that the generator's SQL gives on the same server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TpchTest {
    private static final List<Query<?>> QUERIES = TpchQueries.all();

    private final ServerKind kind;
    private @Nullable TestDatabase provisioned;
    private @Nullable Database opened;
    private @Nullable Connection plain;

    TpchTest(ServerKind kind) {
        this.kind = kind;
    }

    static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, 22).boxed();
    }

    @BeforeAll
    void load() throws SQLException {
        if (!(TestServers.shared().lookup(kind) instanceof ServerLookup.Available available)) {
            Assumptions.abort(kind + " is not there");
            return;
        }
        TestDatabase database = available.server().createDatabase("tpch");
        provisioned = database;
        Database db = Database.configure()
                .url(database.url())
                .user(database.user())
                .password(database.password())
                .open();
        opened = db;
        db.schema().create(TpchSchemaCatalog.TABLES);
        TpchData.load(db);
        plain = DriverManager.getConnection(database.url(), database.user(), database.password());
        for (String statement : analyze()) {
            try (Statement prepared = connection().createStatement()) {
                prepared.execute(statement);
            }
        }
    }

    @AfterAll
    void close() throws SQLException {
        if (plain != null) {
            plain.close();
        }
        if (opened != null) {
            opened.close();
        }
        if (provisioned != null) {
            provisioned.close();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void gives(int number) throws Exception {
        List<List<Object>> typed = new ArrayList<>();
        for (Object row : database().list(QUERIES.get(number - 1))) {
            typed.add(values(row));
        }
        assertThat(typed).isNotEmpty().isEqualTo(natively(number));
    }

    /** How a query is spelt where the server does not take the generator's spelling. */
    String respelt(int number, String sql) {
        String spelt = sql.replace("decimal '0.06' - decimal '0.01'", "0.05")
                .replace("decimal '0.06' + decimal '0.01'", "0.07")
                .replace("date('1994-01-01')", "DATE '1994-01-01'");
        // a word of the language for some
        return number == 11 ? spelt.replace("AS value", "AS worth").replace("value DESC", "worth DESC") : spelt;
    }

    /** What tells the server how many rows there are of what. */
    List<String> analyze() {
        return List.of();
    }

    private List<List<Object>> natively(int number) throws SQLException, IOException {
        String[] statements = respelt(number, text(number)).split(";");
        try (Statement statement = connection().createStatement()) {
            for (int i = 0; i + 1 < statements.length && !statements[i + 1].isBlank(); i++) {
                statement.execute(statements[i]);
            }
            int last = number == 15 ? 1 : 0;
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery(statements[last])) {
                int width = results.getMetaData().getColumnCount();
                while (results.next()) {
                    List<Object> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(value(results.getObject(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static String text(int number) throws IOException {
        String path = "/io/trino/tpch/queries/q" + number + ".sql";
        try (InputStream in = TpchTest.class.getResourceAsStream(path)) {
            String text = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n'));
        }
    }

    private static List<Object> values(Object row) {
        if (row instanceof Row several) {
            return IntStream.range(0, several.size())
                    .mapToObj(i -> value(several.at(i)))
                    .toList();
        }
        if (row instanceof PricingSummary p) {
            return Stream.<Object>of(
                            p.returnflag(),
                            p.linestatus(),
                            p.quantity(),
                            p.basePrice(),
                            p.discountedPrice(),
                            p.charge(),
                            p.averageQuantity(),
                            p.averagePrice(),
                            p.averageDiscount(),
                            p.orders())
                    .map(TpchTest::value)
                    .toList();
        }
        return List.of(value(row));
    }

    /** Numbers to as many digits as every server computes. */
    private static Object value(@Nullable Object value) {
        if (value instanceof Number) {
            BigDecimal rounded = new BigDecimal(value.toString()).round(new MathContext(6));
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        }
        return String.valueOf(value);
    }

    private Database database() {
        return Objects.requireNonNull(opened);
    }

    private Connection connection() {
        return Objects.requireNonNull(plain);
    }
}
