package dev.rowan.test.compliance;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.Bind;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Row;
import dev.rowan.sql.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Statements and their results as golden files show them. */
public final class GoldenText {
    private static final Pattern CLAUSE = Pattern.compile("(?<!distinct|delete) (?=from )|(?<!left) (?=join )"
            + "| (?=(?:left join|where|group by|having|order by|limit|offset|values|set) )");
    private static final Pattern FRACTION = Pattern.compile("(?<=\\d)\\.(\\d*?)0*(?![\\d.])");

    private static final String REFUSED = "refused: ";
    private static final String READ_BACK = "several statements, which read the rows by their keys";

    private GoldenText() {}

    /** Whether a section holds a refusal. */
    public static boolean isRefusal(String section) {
        return section.startsWith(REFUSED);
    }

    /** Text and binds of a statement, one clause a line; or the dialect's refusal, but of what Rowan does by several. */
    public static String sql(Statement statement, Dialect dialect) {
        Rendered rendered;
        try {
            rendered = dialect.render(statement);
        } catch (UnsupportedFeature e) {
            return statement instanceof Returning ? READ_BACK : REFUSED + e.getMessage();
        }
        String text = CLAUSE.matcher(rendered.sql()).replaceAll("\n");
        if (rendered.binds().isEmpty()) {
            return text;
        }
        return text + "\n-- " + rendered.binds().stream().map(GoldenText::bind).collect(Collectors.joining(", "));
    }

    private static String bind(Bind bind) {
        String shown = bind.value() instanceof String text ? '"' + text + '"' : value(bind.value());
        return bind.type().dataType().kind() + " " + shown;
    }

    /** Rows, one a line. */
    public static String rows(List<?> rows) {
        return rows.isEmpty() ? "no rows" : rows.stream().map(GoldenText::value).collect(Collectors.joining("\n"));
    }

    /** A value; decimals without the zeros that one database adds and another does not. */
    private static String value(@Nullable Object value) {
        if (value instanceof Row row) {
            return IntStream.range(0, row.size())
                    .mapToObj(i -> value(row.at(i)))
                    .collect(Collectors.joining(" | "));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof String text && text.isEmpty()) {
            return "''";
        }
        return FRACTION.matcher(Objects.toString(value)).replaceAll(match -> {
            String digits = match.group(1);
            return digits.isEmpty() ? "" : "." + digits;
        });
    }
}
