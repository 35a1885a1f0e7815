package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;

/** Every class of the runtime that generated code names. They are the contract between old jars and new runtimes. */
final class RuntimeNames {

    static final ClassName FOREIGN_KEY_META = meta("ForeignKeyMeta");
    static final ClassName INDEX_META = meta("IndexMeta");
    static final ClassName FAMILY_MEMBER = meta("FamilyMember");
    static final ClassName KEYED_MAPPING = meta("KeyedMapping");
    static final ClassName LIFECYCLE = meta("Lifecycle");
    static final ClassName RECORD_BUILDER = meta("RecordBuilder");
    static final ClassName RECORD_MAPPING = meta("RecordMapping");
    static final ClassName SORT_KEY = sql("SortKey");
    static final ClassName RELATION_META = meta("RelationMeta");
    static final ClassName STAMPS = meta("Stamps");
    static final ClassName TABLE_META = meta("TableMeta");
    static final ClassName VIOLATIONS = ClassName.get("dev.rowan.error", "Violations");

    static final ClassName ARRAY_COLUMN = sql("ArrayColumn");
    static final ClassName ARRAY_EXPR = sql("ArrayExpr");
    static final ClassName BOOLEAN_COLUMN = sql("BooleanColumn");
    static final ClassName COLUMN = sql("Column");
    static final ClassName CONDITION = sql("Condition");
    static final ClassName DERIVED_TABLE = sql("DerivedTable");
    static final ClassName DOMAIN_COLUMN = sql("DomainColumn");
    static final ClassName DOMAIN_EXPR = sql("DomainExpr");
    static final ClassName FAMILY_MAPPING = sql("FamilyMapping");
    static final ClassName FAMILY_TABLE = sql("FamilyTable");
    static final ClassName FRACTIONAL_COLUMN = sql("FractionalColumn");
    static final ClassName FRACTIONAL_EXPR = sql("FractionalExpr");
    static final ClassName INTEGRAL_COLUMN = sql("IntegralColumn");
    static final ClassName INTEGRAL_EXPR = sql("IntegralExpr");
    static final ClassName JSON_COLUMN = sql("JsonColumn");
    static final ClassName JSON_EXPR = sql("JsonExpr");
    static final ClassName KEYED_CHOICE = sql("KeyedChoice");
    static final ClassName KEYED_SHAPE = sql("KeyedShape");
    static final ClassName KEYED_TABLE = sql("KeyedTable");
    static final ClassName PART = sql("Part");
    static final ClassName PROJECTION = sql("Projection");
    static final ClassName PROJECTION_TABLE = sql("ProjectionTable");
    static final ClassName SELECT = sql("Select");
    static final ClassName SELECTION = sql("Selection");
    static final ClassName SHAPE = sql("Shape");
    static final ClassName SHAPE_INPUT = sql("ShapeInput");
    static final ClassName SHAPE_TO_MANY = sql("ShapeToMany");
    static final ClassName SHAPE_TO_ONE = sql("ShapeToOne");
    static final ClassName SQL = sql("Sql");
    static final ClassName TABLE = sql("Table");
    static final ClassName TEMPORAL_COLUMN = sql("TemporalColumn");
    static final ClassName TEMPORAL_EXPR = sql("TemporalExpr");
    static final ClassName TEXT_COLUMN = sql("TextColumn");
    static final ClassName TEXT_EXPR = sql("TextExpr");
    static final ClassName TO_MANY = sql("ToMany");
    static final ClassName TO_ONE = sql("ToOne");
    static final ClassName TYPES = sql("Types");
    static final ClassName VALUE_COLUMN = sql("ValueColumn");
    static final ClassName VALUE_EXPR = sql("ValueExpr");
    static final ClassName VALUES = sql("Values");
    static final ClassName WRITABLE_SHAPE = sql("WritableShape");

    static final ClassName JSON_TARGET = type("JsonTarget");
    static final ClassName ROW_INPUT = type("RowInput");
    static final ClassName ROW_OUTPUT = type("RowOutput");
    static final ClassName SQL_TYPE = type("SqlType");
    static final ClassName SQL_TYPES = type("SqlTypes");

    static final ClassName DECIMALS = generated("Decimals");
    static final ClassName REQUIRED = generated("Required");

    static final ClassName OPERATIONS = ClassName.get("dev.rowan", "Operations");
    static final ClassName RECORD_HOOKS = ClassName.get("dev.rowan", "RecordHooks");

    private RuntimeNames() {}

    private static ClassName meta(String name) {
        return ClassName.get("dev.rowan.meta", name);
    }

    private static ClassName sql(String name) {
        return ClassName.get("dev.rowan.sql", name);
    }

    private static ClassName type(String name) {
        return ClassName.get("dev.rowan.type", name);
    }

    private static ClassName generated(String name) {
        return ClassName.get("dev.rowan.generated", name);
    }
}
