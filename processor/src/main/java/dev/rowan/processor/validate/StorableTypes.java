package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;

/** A component's type can be stored, as it is or in the way that its annotations say. */
final class StorableTypes implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.value() instanceof ValueType.Unsupported unsupported && !isOpen(component.type(), model)) {
                check(component, unsupported.reason(), report);
            }
        }
    }

    /** Of a generic record only that is said. */
    private static boolean isOpen(TypeRef type, RecordModel model) {
        boolean argument = type instanceof TypeRef.Declared declared
                && declared.arguments().stream().anyMatch(each -> isOpen(each, model));
        return argument
                || type instanceof TypeRef.Variable
                        && !model.facts().typeVariables().isEmpty();
    }

    private static void check(ComponentModel component, ValueType.Unsupported.Reason reason, Report report) {
        String type = component.type().display();
        Site site = component.site();
        switch (reason) {
            case UNKNOWN_TYPE ->
                report.error(
                        Code.UNKNOWN_TYPE,
                        site,
                        "No column type exists for " + TypeHints.fullName(component.type()) + ".",
                        TypeHints.fix(component.type()));
            case TABLE ->
                report.error(
                        Code.TABLE_AS_COLUMN,
                        site,
                        type + " holds rows of another table, and a component is a column of this one.",
                        "Keep that row's key here, with @References, or this row's key there; a query joins the two.");
            case PLAIN_RECORD ->
                report.error(
                        Code.PLAIN_RECORD,
                        site,
                        type + " is a record of several components, and a column holds one value.",
                        "Give it several columns with @Embedded, or one with @Json.");
            case DEEP_DOMAIN ->
                report.error(
                        Code.NESTED_DOMAIN,
                        site,
                        type + " is a record of one component, whose type is no plain value.",
                        "Let it wrap a plain value, or say @Embedded, @Json or @Convert.");
            case GENERIC_RECORD ->
                report.error(
                        Code.GENERIC_TYPE,
                        site,
                        type + " is a record with type parameters, so it has no column type of its own.",
                        "Write a record for this type, or say @Json or @Convert.");
            case NO_RECORD ->
                report.error(
                        Code.PART_NOT_A_RECORD,
                        site.at(AnnotationKind.EMBEDDED),
                        "@Embedded inlines the columns of a record, and " + type + " is none.",
                        "Remove @Embedded, or make " + type + " a record.");
            case NO_JSON ->
                report.error(
                        Code.NOT_JSON,
                        component.has(AnnotationKind.JSON) ? site.at(AnnotationKind.JSON) : site,
                        "JSON is decoded into a Map, a List, a String or a record, and this is " + type + ".",
                        component.has(AnnotationKind.JSON)
                                ? "Remove @Json, or change the type."
                                : "Change the type, or say @Convert.");
            case NO_ARRAY ->
                report.error(
                        Code.NOT_AN_ARRAY,
                        site.at(AnnotationKind.ARRAY),
                        "An array is a List of booleans, whole numbers, decimals, doubles, texts, UUIDs, dates, times or"
                                + " enums, or of records around one, and this is " + type + ".",
                        "Remove @Array, or change the type.");
            case JSON_KEYS ->
                report.error(
                        Code.JSON_KEYS,
                        site,
                        "The keys of a JSON object are strings, and " + type + " has others.",
                        "Change the keys to String, or say @Convert.");
            case OPEN_ARGUMENTS ->
                report.error(
                        Code.OPEN_TYPE,
                        site,
                        type + " leaves open what it holds.",
                        "Give it type arguments without wildcards.");
            case INACCESSIBLE, RECURSIVE_PART, MISSING -> {
                // A rule of its own, or the compiler, says so.
            }
        }
    }
}
