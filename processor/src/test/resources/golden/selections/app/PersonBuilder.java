package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Person} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonBuilder {
    private long id = 0L;

    private @Nullable String name;

    private @Nullable Integer age;

    private @Nullable Place place;

    private @Nullable Place work;

    private PersonBuilder() {
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
        builder.id = row.id();
        builder.name = row.name();
        builder.age = row.age();
        builder.place = row.place();
        builder.work = row.work();
        return builder;
    }

    /**
     * Sets {@link Person#id()}.
     */
    public PersonBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Person#name()}.
     */
    public PersonBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Person#age()}.
     */
    public PersonBuilder age(@Nullable Integer age) {
        this.age = age;
        return this;
    }

    /**
     * Sets {@link Person#place()}.
     */
    public PersonBuilder place(Place place) {
        this.place = place;
        return this;
    }

    /**
     * Sets {@link Person#work()}.
     */
    public PersonBuilder work(@Nullable Place work) {
        this.work = work;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Person build() {
        Required.all("PersonBuilder", "name", name, "place", place);
        return new Person(
                id,
                name,
                age,
                place,
                work);
    }
}
