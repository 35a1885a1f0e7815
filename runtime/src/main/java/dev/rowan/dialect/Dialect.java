package dev.rowan.dialect;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.KeyedText;
import dev.rowan.render.KeysetText;
import dev.rowan.render.NumberedText;
import dev.rowan.render.Quoter;
import dev.rowan.render.Rendered;
import dev.rowan.render.SqlFeature;
import dev.rowan.render.SqlRenderer;
import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.Transport;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A database's way of speaking SQL. Immutable; each has one instance, which is also what statements remember their text by. */
public abstract class Dialect implements Syntax {
    static {
        Statement.writeWith(Dialect::write);
    }

    private final String name;
    private final Quoter quoter;
    private final Transport transport;
    private final Set<Feature> features;
    private final Set<SqlFeature> missing;
    private final Object counting = new Object();
    private final Object keyed = new Object();
    private final Object numbered = new Object();
    private final Object scrolled = new Object();

    /** A dialect of a name, that quotes identifiers with a character, has features, and lacks parts of the language. */
    protected Dialect(String name, char quote, Transport transport, Set<Feature> features, Set<SqlFeature> missing) {
        this.name = name;
        this.quoter = new Quoter(quote);
        this.transport = transport;
        this.features = Set.copyOf(features);
        this.missing = Set.copyOf(missing);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Quoter quoter() {
        return quoter;
    }

    /** How values cross the driver. */
    public final Transport transport() {
        return transport;
    }

    /** Whether it can do something. */
    public final boolean supports(Feature feature) {
        return features.contains(feature);
    }

    /** Whether it has a part of the language. */
    public final boolean supports(SqlFeature feature) {
        return !missing.contains(feature);
    }

    @Override
    public final void require(SqlFeature feature) {
        if (missing.contains(feature)) {
            throw new UnsupportedFeature(name, feature.what(), feature.alternative());
        }
    }

    /** What it can do. */
    public final Set<Feature> features() {
        return features;
    }

    /**
     * Text and binds of a statement.
     *
     * @throws UnsupportedFeature if it has more binds than the database takes
     */
    public final Rendered render(Statement statement) {
        Rendered rendered = SqlRenderer.render(statement, this);
        requireParameters(rendered.binds().size());
        return rendered;
    }

    /**
     * Text and binds of what a statement is made of.
     *
     * @throws UnsupportedFeature if it has more binds than the database takes
     */
    public final Rendered render(StatementNode node) {
        Rendered rendered = SqlRenderer.render(node, this);
        requireParameters(rendered.binds().size());
        return rendered;
    }

    /**
     * Text and binds of the query for the number of rows that another query gives.
     *
     * @throws UnsupportedFeature if it has more binds than the database takes
     */
    public final Rendered renderCount(Query<?> query) {
        return kept(query, counting, Rendered.class, Dialect::count);
    }

    private static Rendered count(Dialect dialect, Query<?> query) {
        Rendered rendered = SqlRenderer.renderCount(query, dialect);
        dialect.requireParameters(rendered.binds().size());
        return rendered;
    }

    /** Texts and binds of a statement that takes keys of rows, for any number of which its texts are kept. */
    public final KeyedText renderKeyed(Statement statement) {
        return kept(
                statement,
                keyed,
                KeyedText.class,
                (dialect, taking) -> new KeyedText(dialect.render(taking), dialect.maxParameters()));
    }

    /**
     * The pages of a query by number, whose texts are kept.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order at all
     */
    public final NumberedText renderNumbered(Select<?> query) {
        return kept(
                query,
                numbered,
                NumberedText.class,
                (dialect, whole) -> new NumberedText(Keyset.ordered(whole), dialect));
    }

    /**
     * The pages of a query by key, whose texts are kept.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order can be made total
     * @throws UnsupportedFeature if the database compares a key otherwise than it gives it out
     */
    public final KeysetText renderKeyset(Select<?> query) {
        return kept(
                query,
                scrolled,
                KeysetText.class,
                (dialect, whole) -> new KeysetText(dialect.comparable(Keyset.of(whole)), dialect));
    }

    /** What a database compares otherwise than it gives it out cannot be gone on from. */
    private Keyset comparable(Keyset keyset) {
        if (!supports(Feature.EXACT_DECIMALS)) {
            return keyset.withStoredNumbers();
        }
        if (keyset.inexact() != null && !supports(Feature.COMPARABLE_QUOTIENTS)) {
            throw lacks(
                    "exact comparison of computed decimals, by which to scroll",
                    "Cast the key of the order to a decimal of the digits that matter.");
        }
        return keyset;
    }

    private <S extends Statement, X> X kept(S statement, Object owner, Class<X> type, BiFunction<Dialect, S, X> made) {
        Object known = statement.remembered(owner);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        X value = made.apply(this, statement);
        statement.remember(owner, value);
        return value;
    }

    /**
     * Refuses more parameters than one statement may have, which drivers report in odd ways, if at all.
     *
     * @throws UnsupportedFeature if there are more
     */
    public final void requireParameters(int count) {
        if (count > maxParameters()) {
            throw new UnsupportedFeature(
                    name,
                    "statement with " + count + " parameters; " + maxParameters() + " is the most",
                    "Send the values in portions, or put them into a table and join that.");
        }
    }

    /** How an insert tells what the server made. */
    public abstract KeyReturn keyReturn();

    /**
     * How its plan of a statement is asked for.
     *
     * @param analyze whether the statement is to be executed and measured
     * @throws UnsupportedFeature if the database has no such plan
     */
    public abstract PlanForm planForm(boolean analyze);

    /**
     * The name of something that is to be created, quoted.
     *
     * @throws UnsupportedFeature if it is longer than the database keeps names, which it would cut off
     */
    public final String declared(String identifier) {
        int bytes = identifier.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > longestName()) {
            throw new UnsupportedFeature(
                    name,
                    "name of " + bytes + " bytes (" + identifier + "); " + longestName() + " is the most",
                    "Give it a shorter one; the server would cut it off.");
        }
        return quoter.quote(identifier);
    }

    /** The same of a name in a schema; null for the schema of the connection. */
    public final String declared(@Nullable String schema, String name) {
        return schema == null ? declared(name) : declared(schema) + "." + declared(name);
    }

    /**
     * Whether a schema is a database of its own, which foreign keys cannot leave. A definition names it where it names what
     * is created, and nowhere else.
     */
    public boolean schemasAreDatabases() {
        return false;
    }

    /** The most bytes of a name in UTF-8, where the server cuts off what is longer instead of refusing it. */
    protected int longestName() {
        return Integer.MAX_VALUE;
    }

    /** The most parameters that one statement may have. */
    public int maxParameters() {
        return 32_767;
    }

    /** The type's name in a column definition. */
    public abstract String typeName(DataType type);

    /** What makes a whole number of a type an identity column, behind its name: the type and the clause. */
    public abstract String identity(DataType type);

    /** A constant in a column definition: text, a number, a boolean or a time. */
    public String literal(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Boolean flag) {
            return flag ? "true" : "false";
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }

    /** The default of a column of a type, behind {@code default}. */
    public String defaultLiteral(DataType type, Object value) {
        return literal(value);
    }

    /** The names of a query that gives the next value of a sequence. */
    public String nextValue(String quotedSequence) {
        throw new UnsupportedFeature(
                name, "sequence (" + quotedSequence + ")", "Use @Generated(GeneratedBy.IDENTITY) or a UUID key.");
    }

    /** What follows the expression of a computed column. */
    public String computedSuffix(boolean stored) {
        return stored ? " stored" : " virtual";
    }

    /** Whether an identity column's definition makes it the primary key. */
    public boolean identityIsKey() {
        return false;
    }

    /** Whether constraints can be added to a table that is there. */
    public boolean addsConstraints() {
        return true;
    }

    /**
     * What must come before a table is dropped to which another, that is dropped later, refers by a foreign key; empty where
     * one statement can drop them all.
     */
    public String untie(String quotedTable, String quotedForeignKey) {
        return "";
    }

    /** Whether comments are part of a definition, rather than statements of their own. */
    public boolean commentsInline() {
        return false;
    }

    /** What follows a table's definition besides the options that were given; empty for nothing. */
    public String tableOptions(List<String> given) {
        return "";
    }

    /** A constraint in a column's definition that keeps what its type does not; empty for none. */
    public String columnCheck(String column, DataType type) {
        return "";
    }

    /** A collation's name behind {@code collate}. */
    public String collation(String name) {
        return quoter.quote(name);
    }

    /** An expression that is a default. */
    public String defaultExpression(String sql) {
        return sql;
    }

    /**
     * What stands between an index's name and its columns when it has an access method.
     *
     * @throws UnsupportedFeature if there are no access methods
     */
    public String indexMethod(String quotedTable, String method) {
        throw new UnsupportedFeature(
                name,
                "index method " + method,
                "Name the dialects that are to have the index in @Index(dialects = ...).");
    }

    @Override
    public String array(ArrayFunction function, DataType element) {
        throw lacks(SqlFeature.ARRAYS);
    }

    @Override
    public void elements(SqlWriter out, ElementsSource source, Runnable array) {
        throw lacks(source.json() ? SqlFeature.JSON_TABLES : SqlFeature.ARRAYS);
    }

    @Override
    public final String toString() {
        return name;
    }

    /** The text of what is near the standard; of a statement that is not complete yet, what there is of it. */
    private static String write(StatementNode node) {
        try {
            return SqlRenderer.render(node, PostgreSqlDialect.INSTANCE).toString();
        } catch (RuntimeException e) {
            return node.toString();
        }
    }

    /** The refusal of what it lacks. */
    protected final UnsupportedFeature lacks(String what, String alternative) {
        return new UnsupportedFeature(name, what, alternative);
    }

    /** The refusal of a part of the language that it lacks. */
    protected final UnsupportedFeature lacks(SqlFeature feature) {
        return lacks(feature.what(), feature.alternative());
    }

    /** All features but some. */
    protected static Set<Feature> allBut(Feature... missing) {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        for (Feature feature : missing) {
            features.remove(feature);
        }
        return features;
    }

    /** A type's name with its length, such as {@code varchar(50)}. */
    protected static String sized(String type, int size) {
        return type + "(" + size + ")";
    }

    /** A decimal with its precision and scale: 38 digits with 10 behind the point, if nothing else is said. */
    protected static String decimal(DataType type) {
        int precision = type.precision() == 0 ? 38 : type.precision();
        int scale = type.scale() < 0 ? Math.min(10, precision) : type.scale();
        return "decimal(" + precision + ", " + scale + ")";
    }

    /** Fractional digits of a second: what is asked for, up to what there is. */
    protected static int secondDigits(DataType type, int most) {
        return type.precision() == 0 ? most : Math.min(type.precision(), most);
    }

    /** Whether text or bytes are to be of any length. */
    protected static boolean isUnlimited(DataType type, int most) {
        return type.length() > most;
    }

    /** The length of text, 255 if nothing else is said. */
    protected static int length(DataType type) {
        return type.length() == 0 ? 255 : type.length();
    }

    /** Whether a type is one of floating point numbers. */
    static boolean isFloat(DataType type) {
        return type.kind() == SqlKind.FLOAT32 || type.kind() == SqlKind.FLOAT64;
    }

    /** Whether a type is one of whole numbers. */
    static boolean isWhole(DataType type) {
        return switch (type.kind()) {
            case INT8, INT16, INT32, INT64 -> true;
            case BOOLEAN, FLOAT32, FLOAT64, DECIMAL, TEXT, BYTES, UUID, DATE, TIME, TIMESTAMP, INSTANT, JSON, ARRAY ->
                false;
        };
    }
}
