package app;

import java.lang.Integer;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Capitals} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CapitalsBuilder {
    private long id = 0L;

    private @Nullable String List;

    private java.util.Optional<Integer> SqlTypes = java.util.Optional.empty();

    private java.math. @Nullable BigDecimal Objects;

    private byte @Nullable [] Arrays;

    private @Nullable String TableMeta;

    private java.math. @Nullable BigDecimal ColumnMeta;

    private java.util.Optional<String> Optional = java.util.Optional.empty();

    private @Nullable String Map;

    private int LinkedHashMap = 0;

    private @Nullable String MapInput;

    private @Nullable String Required;

    private @Nullable String Mapping;

    private Capitals. @Nullable Nested Part;

    private @Nullable String KeyOrigin;

    private @Nullable Long ForeignKeyMeta;

    private java.math.BigDecimal BigDecimal = new java.math.BigDecimal("1");

    private @Nullable String ColumnRole;

    private @Nullable String CapitalsTable;

    private @Nullable String CapitalsBuilder;

    private CapitalsBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static CapitalsBuilder capitals() {
        return new CapitalsBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static CapitalsBuilder from(Capitals row) {
        CapitalsBuilder builder = new CapitalsBuilder();
        builder.id = row.id();
        builder.List = row.List();
        builder.SqlTypes = row.SqlTypes();
        builder.Objects = row.Objects();
        builder.Arrays = row.Arrays();
        builder.TableMeta = row.TableMeta();
        builder.ColumnMeta = row.ColumnMeta();
        builder.Optional = row.Optional();
        builder.Map = row.Map();
        builder.LinkedHashMap = row.LinkedHashMap();
        builder.MapInput = row.MapInput();
        builder.Required = row.Required();
        builder.Mapping = row.Mapping();
        builder.Part = row.Part();
        builder.KeyOrigin = row.KeyOrigin();
        builder.ForeignKeyMeta = row.ForeignKeyMeta();
        builder.BigDecimal = row.BigDecimal();
        builder.ColumnRole = row.ColumnRole();
        builder.CapitalsTable = row.CapitalsTable();
        builder.CapitalsBuilder = row.CapitalsBuilder();
        return builder;
    }

    /**
     * Sets {@link Capitals#id()}.
     */
    public CapitalsBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Capitals#List()}.
     */
    public CapitalsBuilder List(@Nullable String List) {
        this.List = List;
        return this;
    }

    /**
     * Sets {@link Capitals#SqlTypes()}.
     */
    public CapitalsBuilder SqlTypes(java.util.Optional<Integer> SqlTypes) {
        this.SqlTypes = SqlTypes;
        return this;
    }

    /**
     * Sets {@link Capitals#SqlTypes()}.
     */
    public CapitalsBuilder SqlTypes(Integer SqlTypes) {
        this.SqlTypes = java.util.Optional.of(SqlTypes);
        return this;
    }

    /**
     * Sets {@link Capitals#Objects()}.
     */
    public CapitalsBuilder Objects(java.math.BigDecimal Objects) {
        this.Objects = Objects;
        return this;
    }

    /**
     * Sets {@link Capitals#Arrays()}.
     */
    public CapitalsBuilder Arrays(byte[] Arrays) {
        this.Arrays = Arrays;
        return this;
    }

    /**
     * Sets {@link Capitals#TableMeta()}.
     */
    public CapitalsBuilder TableMeta(String TableMeta) {
        this.TableMeta = TableMeta;
        return this;
    }

    /**
     * Sets {@link Capitals#ColumnMeta()}.
     */
    public CapitalsBuilder ColumnMeta(java.math.BigDecimal ColumnMeta) {
        this.ColumnMeta = ColumnMeta;
        return this;
    }

    /**
     * Sets {@link Capitals#Optional()}.
     */
    public CapitalsBuilder Optional(java.util.Optional<String> Optional) {
        this.Optional = Optional;
        return this;
    }

    /**
     * Sets {@link Capitals#Optional()}.
     */
    public CapitalsBuilder Optional(String Optional) {
        this.Optional = java.util.Optional.of(Optional);
        return this;
    }

    /**
     * Sets {@link Capitals#Map()}.
     */
    public CapitalsBuilder Map(String Map) {
        this.Map = Map;
        return this;
    }

    /**
     * Sets {@link Capitals#LinkedHashMap()}.
     */
    public CapitalsBuilder LinkedHashMap(int LinkedHashMap) {
        this.LinkedHashMap = LinkedHashMap;
        return this;
    }

    /**
     * Sets {@link Capitals#MapInput()}.
     */
    public CapitalsBuilder MapInput(String MapInput) {
        this.MapInput = MapInput;
        return this;
    }

    /**
     * Sets {@link Capitals#Required()}.
     */
    public CapitalsBuilder Required(String Required) {
        this.Required = Required;
        return this;
    }

    /**
     * Sets {@link Capitals#Mapping()}.
     */
    public CapitalsBuilder Mapping(String Mapping) {
        this.Mapping = Mapping;
        return this;
    }

    /**
     * Sets {@link Capitals#Part()}.
     */
    public CapitalsBuilder Part(Capitals.Nested Part) {
        this.Part = Part;
        return this;
    }

    /**
     * Sets {@link Capitals#KeyOrigin()}.
     */
    public CapitalsBuilder KeyOrigin(String KeyOrigin) {
        this.KeyOrigin = KeyOrigin;
        return this;
    }

    /**
     * Sets {@link Capitals#ForeignKeyMeta()}.
     */
    public CapitalsBuilder ForeignKeyMeta(Long ForeignKeyMeta) {
        this.ForeignKeyMeta = ForeignKeyMeta;
        return this;
    }

    /**
     * Sets {@link Capitals#BigDecimal()}.
     */
    public CapitalsBuilder BigDecimal(java.math.BigDecimal BigDecimal) {
        this.BigDecimal = BigDecimal;
        return this;
    }

    /**
     * Sets {@link Capitals#ColumnRole()}.
     */
    public CapitalsBuilder ColumnRole(String ColumnRole) {
        this.ColumnRole = ColumnRole;
        return this;
    }

    /**
     * Sets {@link Capitals#CapitalsTable()}.
     */
    public CapitalsBuilder CapitalsTable(String CapitalsTable) {
        this.CapitalsTable = CapitalsTable;
        return this;
    }

    /**
     * Sets {@link Capitals#CapitalsBuilder()}.
     */
    public CapitalsBuilder CapitalsBuilder(String CapitalsBuilder) {
        this.CapitalsBuilder = CapitalsBuilder;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Capitals build() {
        dev.rowan.generated.Required.all("CapitalsBuilder", "Objects", Objects, "Arrays", Arrays,
                "TableMeta", TableMeta, "ColumnMeta", ColumnMeta, "Map", Map, "MapInput", MapInput,
                "Required", Required, "Mapping", Mapping, "Part", Part, "KeyOrigin", KeyOrigin,
                "ForeignKeyMeta", ForeignKeyMeta, "ColumnRole", ColumnRole,
                "CapitalsTable", CapitalsTable, "CapitalsBuilder", CapitalsBuilder);
        return new Capitals(
                id,
                List,
                SqlTypes,
                Objects,
                Arrays,
                TableMeta,
                ColumnMeta,
                Optional,
                Map,
                LinkedHashMap,
                MapInput,
                Required,
                Mapping,
                Part,
                KeyOrigin,
                ForeignKeyMeta,
                BigDecimal,
                ColumnRole,
                CapitalsTable,
                CapitalsBuilder);
    }
}
