package dev.rowan.processor.validate;

import dev.rowan.annotation.GeneratedBy;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.GeneratedSpec;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.ValueType;
import java.util.Optional;

/** What is generated is a key, of a type whose values can be made in that way. */
final class GeneratedKeys implements Rule<RecordModel> {

    private static final String OTHER_FIX =
            "Change the type, or use @Default(supplier = ...) for keys that the client makes.";

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component
                    .annotations()
                    .first(AnnotationKind.GENERATED)
                    .ifPresent(written -> check(component, written, report));
        }
    }

    private static void check(ComponentModel component, AnnotationFacts written, Report report) {
        Site site = component.site().at(AnnotationKind.GENERATED);
        GeneratedSpec spec = component.annotations().generated().orElseThrow();
        if (!component.has(AnnotationKind.ID)) {
            report.error(
                    Code.GENERATED_WITHOUT_ID,
                    site,
                    "@Generated makes keys, and this component is none.",
                    "Add @Id, or use @Default for a value that may be left out.");
        }
        Optional<BasicType> type = plain(component.value());
        boolean judged = component.value() instanceof ValueType.Unsupported;
        if (!judged && type.filter(plain -> canMake(spec.by(), plain)).isEmpty()) {
            report.error(
                    Code.GENERATED_TYPE,
                    written.has("value") ? site.member("value") : site,
                    maker(spec.by()) + ", and " + Contents.description(component) + ".",
                    type.map(GeneratedKeys::fix).orElse(OTHER_FIX));
        }
        if (spec.by() != GeneratedBy.SEQUENCE && !spec.sequence().isEmpty()) {
            report.error(
                    Code.SEQUENCE_WITHOUT_MEANING,
                    site.member("sequence"),
                    "The sequence " + Words.quoted(spec.sequence()) + " is named, and the key is made by " + spec.by()
                            + ".",
                    "Add value = GeneratedBy.SEQUENCE, or remove the sequence.");
        }
    }

    /** The number or UUID itself, or what a typed id wraps. */
    private static Optional<BasicType> plain(ValueType value) {
        if (value instanceof ValueType.Domain domain) {
            return plain(domain.inner());
        }
        return value instanceof ValueType.Basic basic ? Optional.of(basic.type()) : Optional.empty();
    }

    private static boolean canMake(GeneratedBy by, BasicType type) {
        boolean number = type == BasicType.SHORT || type == BasicType.INT || type == BasicType.LONG;
        return switch (by) {
            case AUTO -> number || type == BasicType.UUID;
            case IDENTITY, SEQUENCE -> number;
            case UUID_V4, UUID_V7 -> type == BasicType.UUID;
        };
    }

    private static String maker(GeneratedBy by) {
        return switch (by) {
            case AUTO -> "@Generated makes values of long, int, short and UUID";
            case IDENTITY, SEQUENCE -> by + " makes values of long, int and short";
            case UUID_V4, UUID_V7 -> by + " makes values of UUID";
        };
    }

    private static String fix(BasicType type) {
        if (type == BasicType.UUID) {
            return "Use UUID_V7, or change the component to long.";
        }
        return type.isIntegral() ? "Use IDENTITY, or change the component to UUID." : OTHER_FIX;
    }
}
