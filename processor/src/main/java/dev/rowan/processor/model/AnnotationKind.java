package dev.rowan.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The annotations that the processor reads, by their simple names in {@code dev.rowan.annotation}. */
public enum AnnotationKind {
    AFTER_DELETE("AfterDelete"),
    AFTER_INSERT("AfterInsert"),
    AFTER_LOAD("AfterLoad"),
    AFTER_UPDATE("AfterUpdate"),
    ARRAY("Array"),
    AVG("Avg"),
    BEFORE_DELETE("BeforeDelete"),
    BEFORE_INSERT("BeforeInsert"),
    BEFORE_UPDATE("BeforeUpdate"),
    CATALOG("Catalog"),
    CHECK("Check"),
    COLUMN("Column"),
    COLUMN_TYPE("ColumnType"),
    COMPUTED("Computed"),
    CONVERT("Convert"),
    COUNT("Count"),
    CREATED_AT("CreatedAt"),
    CREATED_BY("CreatedBy"),
    DEFAULT("Default"),
    DEPTH("Depth"),
    DISCRIMINATOR_VALUE("DiscriminatorValue"),
    EMBEDDABLE("Embeddable"),
    EMBEDDED("Embedded"),
    ENUM_CODE("EnumCode"),
    ENUMERATED("Enumerated"),
    EXISTS("Exists"),
    FOREIGN_KEY("ForeignKey"),
    FROM("From"),
    GENERATED("Generated"),
    HAS_MANY("HasMany"),
    HAS_ONE("HasOne"),
    HYBRID("Hybrid"),
    ID("Id"),
    INCLUDE_DELETED("IncludeDeleted"),
    INDEX("Index"),
    INHERITANCE("Inheritance"),
    INPUT("Input"),
    JSON("Json"),
    LENGTH("Length"),
    LOAD("Load"),
    MANY_TO_MANY("ManyToMany"),
    MAX("Max"),
    MIN("Min"),
    NAMING("Naming"),
    NOT_BLANK("NotBlank"),
    ORDER_BY("OrderBy"),
    PATTERN("Pattern"),
    PROJECTION("Projection"),
    RANGE("Range"),
    REFERENCES("References"),
    SAVE("Save"),
    SHAPE("Shape"),
    SOFT_DELETE("SoftDelete"),
    SUM("Sum"),
    TABLE("Table"),
    TABLE_MODEL("TableModel"),
    TABLE_OPTION("TableOption"),
    TENANT_ID("TenantId"),
    TOP("Top"),
    UNIQUE("Unique"),
    UPDATED_AT("UpdatedAt"),
    UPDATED_BY("UpdatedBy"),
    VERSION("Version"),
    WHERE("Where");

    /** Where they all live. */
    public static final String PACKAGE = "dev.rowan.annotation";

    /** Those of columns that Rowan fills by itself. */
    public static final List<AnnotationKind> FILLED =
            List.of(VERSION, CREATED_AT, UPDATED_AT, CREATED_BY, UPDATED_BY, SOFT_DELETE, TENANT_ID);

    /** Those that say what a component's values are like, and are checked before they are written. */
    public static final List<AnnotationKind> RULES = List.of(LENGTH, NOT_BLANK, PATTERN, RANGE);

    private static final Map<String, AnnotationKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(AnnotationKind::simpleName, Function.identity()));

    private final String simpleName;

    AnnotationKind(String simpleName) {
        this.simpleName = simpleName;
    }

    /** The kind with that simple name; empty when there is none. */
    public static Optional<AnnotationKind> named(String simpleName) {
        return Optional.ofNullable(BY_NAME.get(simpleName));
    }

    /** The name without its package. */
    public String simpleName() {
        return simpleName;
    }

    /** The name with its package. */
    public String qualifiedName() {
        return PACKAGE + '.' + simpleName;
    }

    /** As it stands in source, {@code @Column}. */
    public String display() {
        return '@' + simpleName;
    }
}
