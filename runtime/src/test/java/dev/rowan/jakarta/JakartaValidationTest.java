package dev.rowan.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.Violation;
import dev.rowan.error.Violations;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class JakartaValidationTest {

    private interface Strict {}

    private record Home(@Size(max = 3) String city) {}

    private record User(
            @NotBlank String name,

            @Min(value = 18, message = "is ${validatedValue} only")
            int age,

            @Valid Home home,
            @Size(min = 9, groups = Strict.class) String code) {}

    @Test
    void tellsWhatItFindsWithoutTheValue() {
        User wrong = new User(" ", 7, new Home("Paris"), "x");
        User right = new User("Ann", 20, new Home("Ulm"), "x");
        assertThat(found(wrong))
                .containsExactly(
                        new Violation("age", "min", "breaks min"),
                        new Violation("home.city", "size", "size must be between 0 and 3"),
                        new Violation("name", "notBlank", "must not be blank"));
        assertThat(found(right)).isEmpty();
        assertThat(found(right, Strict.class)).extracting(Violation::component).containsExactly("code");
    }

    private static List<Violation> found(User user, Class<?>... groups) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Violations found = new Violations();
            JakartaValidation.of(factory.getValidator(), groups).check(user, found);
            return found.found();
        }
    }
}
