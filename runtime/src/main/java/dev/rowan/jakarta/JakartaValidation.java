package dev.rowan.jakarta;

import dev.rowan.error.Violations;
import dev.rowan.meta.RecordValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/**
 * Has records checked by Jakarta Validation before they are written:
 * {@code Database.configure().validator(JakartaValidation.of(validator))}. What it finds is told together with the rules of
 * the record. Texts that quote the value that was checked are left out, as far as their templates tell.
 */
@SuppressWarnings("exports") // who hands in a validator has the module that it is from
public final class JakartaValidation implements RecordValidator {
    private final Validator validator;
    private final Class<?>[] groups;

    private JakartaValidation(Validator validator, Class<?>[] groups) {
        this.validator = validator;
        this.groups = groups.clone();
    }

    /** By a validator, for some groups of constraints; for the default ones if none are named. */
    public static JakartaValidation of(Validator validator, Class<?>... groups) {
        return new JakartaValidation(validator, groups);
    }

    /**
     * By the provider that Jakarta Validation finds itself.
     *
     * @throws jakarta.validation.ValidationException if there is none
     */
    @SuppressWarnings("resource") // it is to live as long as the validator does
    public static JakartaValidation standard() {
        return of(Validation.buildDefaultValidatorFactory().getValidator());
    }

    @Override
    public void check(Object row, Violations found) {
        List<ConstraintViolation<Object>> violations = validator.validate(row, groups).stream()
                .sorted(Comparator.comparing(JakartaValidation::path).thenComparing(JakartaValidation::rule))
                .toList();
        for (ConstraintViolation<Object> violation : violations) {
            found.add(path(violation), rule(violation), message(violation));
        }
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static String rule(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String message(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().contains("validatedValue")
                ? "breaks " + rule(violation)
                : violation.getMessage();
    }
}
