package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Person} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonBuilder extends RecordBuilder<Person> {
    private PersonBuilder() {
        super(PersonTable.PERSON.meta(), PersonTable.PERSON.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static PersonBuilder person() {
        return new PersonBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static PersonBuilder from(Person row) {
        PersonBuilder builder = new PersonBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Person#id()}.
     */
    public PersonBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Person#name()}.
     */
    public PersonBuilder name(String name) {
        values[1] = name;
        return this;
    }
}
