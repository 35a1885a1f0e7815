package app;

import dev.rowan.sql.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Gives a table the values of {@link NewPerson} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class NewPersonInput {
    private NewPersonInput() {
    }

    /**
     * The values of the components; columns of which there are none are left alone.
     */
    static Values<Person> values(NewPerson input) {
        return Values.<Person>none()
                .set(PersonTable.PERSON.name, input.name())
                .set(PersonTable.PERSON.age, input.age().orElse(null))
                .set(PersonTable.PERSON.place.city, input.place().city())
                .set(PersonTable.PERSON.place.floor, input.place().floor())
                .set(PersonTable.PERSON.work.city, input.work() == null ? null : input.work().city())
                .set(PersonTable.PERSON.work.floor, input.work() == null ? null : input.work().floor());
    }
}
