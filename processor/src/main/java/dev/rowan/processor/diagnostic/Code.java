package dev.rowan.processor.diagnostic;

import java.util.Locale;

/**
 * The stable codes of what can be wrong, each with its meaning for the reference. A number is never reused: 1xx tables
 * and their constraints, 2xx columns and their types, 3xx keys and what Rowan or the database fills in, 4xx defaults and
 * computed columns, 5xx embedded parts, 6xx projections, inputs and catalogs, 7xx
 * relations, 8xx shapes, 9xx the build.
 */
public enum Code {
    NOT_A_RECORD(101, "An annotation for records stands on a class, an interface or an enum."),
    GENERIC_RECORD(102, "The record has type parameters, so its columns have no types."),
    HIDDEN_RECORD(103, "The record is private, and the classes written beside it cannot use it."),
    NO_COMPONENTS(104, "The record has no components."),
    BAD_NAME(105, "A name cannot be one of the database's."),
    TWO_ROLES(106, "A record is two things at once."),
    MISPLACED_ANNOTATION(107, "An annotation says nothing where it stands."),
    RESERVED_COMPONENT(108, "A component has a name that the generated class needs."),

    REFERENCE_TO_NO_TABLE(111, "A foreign key leads to a class that is no table."),
    REFERENCE_TYPE(112, "A foreign key has another type than the key it refers to."),
    REFERENCE_TO_COMPOSITE_KEY(113, "A foreign key of one column leads to a key of several."),
    REFERENCE_TO_KEYLESS_TABLE(114, "A foreign key leads to a table without a primary key."),
    SET_NULL_ON_REQUIRED(115, "A foreign key becomes NULL in a column that does not allow it."),
    SET_DEFAULT_WITHOUT_DEFAULT(116, "A foreign key takes its default, and the column has none."),
    FOREIGN_KEY_CIRCLE(117, "Tables refer to each other by keys that are never NULL, so that no row can be the first."),

    UNKNOWN_COMPONENT(121, "A constraint names a component that is not there."),
    NO_COMPONENTS_NAMED(122, "A constraint on the record names no components."),
    COMPONENTS_ON_COMPONENT(123, "A constraint on a component names components."),
    BAD_INDEX_PART(124, "A part of an index is neither a component nor an expression."),
    COMPONENT_TWICE(125, "A constraint names a component twice."),
    CONSTRAINT_NAME_TWICE(126, "Two constraints have one name."),
    BLANK_SQL(127, "A piece of SQL is empty."),

    UNKNOWN_DIALECT(131, "A dialect does not exist."),
    NO_DIALECT(132, "A table option names no dialect."),
    TYPE_GIVEN_TWICE(133, "A column has two types for one dialect."),
    UNSUPPORTED_BY_DIALECT(134, "A dialect that the build names cannot have this."),

    FAMILY_DECLARATION(141, "@Inheritance stands on what is no sealed interface."),
    FAMILY_MEMBER(142, "A family has a member that is no record."),
    MEMBER_WITHOUT_VALUE(143, "A member of a family does not say what its rows are told by."),
    MEMBER_VALUE_TWICE(144, "Two members of a family are told by one value."),
    MEMBER_VALUE(145, "The value that a member of a family is told by cannot be one."),
    MEMBER_COMPONENT(146, "Two members of a family have different columns under one name."),
    FAMILY_KEY(147, "The members of a family do not have the same key."),
    DISCRIMINATOR_NAME(148, "The discriminator of a family has a name that it cannot have."),
    MEMBER_WITHOUT_FAMILY(149, "@DiscriminatorValue stands on a record that is in no family, or in two."),
    MEMBER_TABLE(150, "A member of a family has a table of its own, and the family has one for all."),
    MEMBER_TABLE_NAME(151, "Two tables of a joined family have one name."),
    MEMBER_CONSTRAINT(152, "A constraint of a joined family would be in two tables."),
    MEMBER_ROW_COLUMN(153, "What is about whole rows is a column of one member of a joined family."),
    FAMILY_WITHIN_FAMILY(154, "A family is declared within another one."),

    HOOK_SIGNATURE(161, "A hook has parameters or a result that it cannot have."),
    HOOK_UNFIT(162, "A hook cannot be called: it is private, or throws what must be caught."),

    UNKNOWN_TYPE(201, "No column type exists for the component's type."),
    PLAIN_RECORD(202, "A record of several components stands for one column."),
    NESTED_DOMAIN(203, "A record of one component wraps something that is no plain value."),
    GENERIC_TYPE(204, "A component's type is a record with type parameters."),
    OPEN_TYPE(205, "A component's type is raw, or has wildcards or type variables."),
    HIDDEN_TYPE(206, "A component's type cannot be seen by the classes written beside the record."),
    TABLE_AS_COLUMN(207, "A component holds rows of another table."),

    NULLABLE_PRIMITIVE(211, "A primitive is marked as nullable."),
    NULLABLE_ELEMENTS(212, "The elements of an array are marked as nullable instead of the array."),
    NULLABLE_OPTIONAL(213, "A component is both Optional and nullable."),

    LENGTH_WITHOUT_MEANING(221, "A length stands on a column whose type has none."),
    PRECISION_WITHOUT_MEANING(222, "A precision stands on a column whose type has none."),
    SCALE_WITHOUT_MEANING(223, "A scale stands on a column whose type has none."),
    NUMBER_OUT_OF_RANGE(224, "A length, precision or scale is out of its range."),
    COLLATION_WITHOUT_MEANING(225, "A collation stands on a column that holds no text."),
    COLUMN_TWICE(226, "Two components have one column."),
    NEVER_FILLED(227, "INSERT leaves out a column that is not nullable and has no default."),
    MANAGED_NOT_WRITTEN(228, "A column that Rowan fills in is kept from being written."),

    NOT_AN_ENUM(231, "@Enumerated stands on what is no enum."),
    NO_ENUM_CODE(232, "An enum is stored by a code that it does not have."),
    TWO_ENUM_CODES(233, "An enum has two codes."),
    ENUM_CODE_TYPE(234, "An enum's code has a type that cannot be stored."),
    ENUM_CODE_UNFIT(235, "An enum's code cannot be called."),

    NOT_JSON(241, "@Json stands on a type that JSON has no form for."),
    JSON_KEYS(242, "A map stored as JSON has keys that are no strings."),
    NOT_A_CONVERTER(243, "@Convert names a class that is no converter with types of its own."),
    CONVERTER_TYPE(244, "A converter is for another type than the component's."),
    CONVERTER_STORES(245, "A converter stores a type that is no plain value."),
    CONVERTER_ACCESS(246, "No instance of a converter can be had."),
    TWO_FORMS(247, "Two annotations say how one component is stored."),
    NOT_AN_ARRAY(248, "@Array stands on what is no list of values that arrays hold."),

    RULE_TYPE(251, "A rule stands on a component whose values it says nothing of."),
    RULE_BOUNDS(252, "A rule has bounds that nothing lies within, or that its column does not keep."),
    RULE_PATTERN(253, "A rule has a pattern that is no regular expression."),

    HYBRID_METHOD(261, "@Hybrid stands on a method that cannot have a twin."),
    HYBRID_WITHOUT_TWIN(262, "A hybrid names a twin that is not there."),
    HYBRID_TWIN(263, "A hybrid's twin takes or gives something else."),
    HYBRID_NAME_TAKEN(264, "A hybrid has a name that the table needs for something else."),

    NULLABLE_KEY(301, "A key is nullable, and nothing makes its value."),
    GENERATED_WITHOUT_ID(302, "@Generated stands on what is no key."),
    GENERATED_TYPE(303, "A key's value cannot be made for its type in this way."),
    GENERATED_TWICE(304, "Two components of a table are generated."),
    SEQUENCE_WITHOUT_MEANING(305, "A sequence is named for a key that no sequence makes."),
    KEY_TYPE(306, "A key has a type that databases cannot look rows up by."),

    VERSION_TYPE(311, "A version is no int and no long."),
    VERSION_TWICE(312, "A table has two versions."),
    VERSION_NULLABLE(313, "A version is nullable."),
    VERSION_WITHOUT_KEY(314, "A table has a version and no primary key."),
    TIMESTAMP_TYPE(315, "A component that is set to the time of a change holds no time."),
    TWO_MAKERS(316, "Two annotations say where one component's value comes from."),
    SOFT_DELETE_TYPE(317, "A component that marks deleted rows is no nullable time and no boolean."),
    SCOPE_TWICE(318, "A table marks deleted rows, or says whose they are, in two columns."),
    ACTOR_TYPE(319, "A component that is set to who or for whom a change is made has a type that cannot be compared."),
    TENANT_NULLABLE(320, "A tenant is nullable, and a row would be nobody's."),

    DEFAULT_NOT_ONE(401, "@Default gives no default, or several."),
    DEFAULT_LITERAL(402, "A default is no value of the component's type."),
    DEFAULT_SQL_REQUIRED(403, "A component that the server may fill in is not nullable."),
    UNKNOWN_SUPPLIER(404, "A default names a method that is not there."),
    SUPPLIER_UNFIT(405, "A default's method cannot be called, or returns something else."),
    DEFAULT_WITHOUT_LITERAL(406, "A default is written for a type that has no literals."),
    DEFAULT_ON_KEY(407, "A key has a constant default, or one of the server."),
    DEFAULT_NEVER_SENT(408, "A default made by the client stands on a column that INSERT leaves out."),
    TOO_MANY_LEFT_OUT(409, "More columns have a default of the server than an INSERT can leave out."),

    PART_WITHOUT_MODEL(501, "A compiled part carries no model, and its class file does not tell what is nullable."),
    PART_NOT_A_RECORD(502, "@Embedded stands on what is no record."),
    RECURSIVE_PART(503, "A part contains itself."),
    PART_IS_TABLE(504, "A table is embedded into another one."),
    COLUMN_ON_PART(505, "An annotation for one column stands on an embedded part."),
    PART_NEVER_ABSENT(506, "A nullable part could not be told from one whose components are all null."),

    INPUT_OF_NO_TABLE(611, "@Input names a class that is no table."),
    INPUT_UNKNOWN_COMPONENT(612, "An input has a component that its table has not."),
    INPUT_TYPE(613, "A component of an input has another type than the table's."),
    INPUT_NULLABLE(614, "An input may hold a null that the table does not allow."),
    INPUT_NOT_WRITABLE(615, "An input has a component that is never written."),
    INPUT_OF_FAMILY(616, "An input is for a family, and tells no member."),
    CATALOG_ENTRY(621, "A catalog names a class that is no table."),
    CATALOG_EMPTY(622, "A catalog has no tables."),
    CATALOG_TWICE(623, "A catalog names a record twice."),
    TABLE_TWICE(624, "Two records of a catalog have one table."),
    CATALOG_NAME(625, "A catalog's name is no name of a class."),
    CATALOG_CONSTRAINT_TWICE(626, "Two tables of a catalog have indexes or constraints of one name."),
    CATALOG_HIDDEN_TABLE(627, "A catalog cannot see a table in another package."),

    RELATION_TO_NO_TABLE(701, "A relation leads to a class that is no table, or by way of one."),
    RELATION_WITHOUT_WAY(702, "A relation is declared, and no foreign key leads that way."),
    AMBIGUOUS_WAY(703, "A relation may be by several foreign keys."),
    UNKNOWN_WAY(704, "A relation names a foreign key that does not lead that way."),
    RELATION_KEY_UNFIT(705, "A relation is by a foreign key that does not match its key."),
    RELATION_WITHOUT_KEY(706, "A relation is declared on a table without a primary key."),
    RELATION_NAME(707, "A relation has a name that no field can have."),
    RELATION_NAME_TAKEN(708, "A relation has a name that is taken."),
    RELATION_ORDER(709, "A relation is ordered by what is no column at the other end."),

    SHAPE_OF_NO_TABLE(801, "@Shape names a class that is no table."),
    SHAPE_UNKNOWN_COMPONENT(802, "A shape has a component that its table has neither a column nor a relation for."),
    SHAPE_TYPE(803, "A component of a shape has another type than what it is read from."),
    SHAPE_NULLABLE(804, "A component of a shape cannot be without a value, and what it is read from can."),
    SHAPE_LIST(805, "A list in a shape stands for one row, or one record for many."),
    SHAPE_NESTED_TYPE(806, "A component of a shape is by a relation, and no shape of the table at its other end."),
    SHAPE_CIRCLE(807, "A shape is nested in itself without an end."),
    SHAPE_LIMIT(808, "A number of rows or levels in a shape is less than 1."),
    SHAPE_AGGREGATE(809, "An aggregate in a shape is of what it cannot be told of."),
    SHAPE_ORDER(810, "A list in a shape is ordered by what its elements have no column for."),
    SHAPE_REASON(811, "A component of a shape reads deleted rows without a reason."),
    SHAPE_STRATEGY(812, "A list or record in a shape is to be read in a way in which it cannot be."),
    SHAPE_CONDITION(813, "A condition in a shape names no method that tells of the rows at the end of the relation."),
    SHAPE_ONLY_READ(821, "A shape is to be writable, and something in it can only be read."),
    SHAPE_WITHOUT_COLUMNS(822, "A shape is to be writable, and rows that it inserts would lack columns."),

    UNKNOWN_OPTION_VALUE(901, "A compiler option has a value that does not exist."),
    TYPE_CAME_TOO_LATE(902, "A type that the record mentions came into being only when its table had been given up."),
    NAME_TAKEN(903, "A generated class would have the name of one that exists."),
    UNRESOLVABLE_TYPE(904, "A type on the class path mentions one that is not there."),
    NOT_WRITTEN(905, "A file could not be written."),
    INTERNAL(999, "The processor failed.");

    private final int number;
    private final String meaning;

    Code(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The form in messages and in the reference, {@code ROWAN-112}. */
    public String display() {
        return String.format(Locale.ROOT, "ROWAN-%03d", number);
    }

    /** The hundreds of its number: what it is about. */
    public int group() {
        return number / 100;
    }

    /** What is wrong wherever the code appears, a sentence. */
    public String meaning() {
        return meaning;
    }
}
