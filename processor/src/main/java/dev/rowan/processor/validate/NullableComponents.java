package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TypeRef;

/** What is marked as nullable can be null, and is so in one way. */
final class NullableComponents implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        model.components().forEach(component -> check(component, report));
    }

    private static void check(ComponentModel component, Report report) {
        String type = component.type().display();
        switch (component.nullness()) {
            case NULLABLE -> {
                if (component.type() instanceof TypeRef.Primitive primitive) {
                    report.error(
                            Code.NULLABLE_PRIMITIVE,
                            component.site(),
                            "A primitive " + type + " is never null.",
                            "Use @Nullable " + primitive.box().display() + ", or remove @Nullable.");
                } else if (component.optional()) {
                    report.error(
                            Code.NULLABLE_OPTIONAL,
                            component.site(),
                            "An Optional is empty where there is no value, and never null.",
                            "Remove @Nullable, or use @Nullable " + type + ".");
                }
            }
            case MISPLACED ->
                report.error(
                        Code.NULLABLE_ELEMENTS,
                        component.site(),
                        "@Nullable " + type + " says that the elements may be null.",
                        "Write " + element(component.type()) + " @Nullable [] for an array that may be null.");
            case REQUIRED -> {
                // Nothing is said.
            }
        }
    }

    private static String element(TypeRef type) {
        return type instanceof TypeRef.Array array ? array.element().display() : type.display();
    }
}
