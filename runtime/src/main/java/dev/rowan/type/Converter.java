package dev.rowan.type;

/**
 * Translates between a component's type and one that Rowan can store. Called for non-null values only; must be
 * immutable or thread-safe. What it throws is reported with the column's name and without the value.
 *
 * @param <J> the component's type
 * @param <D> the stored type, one that needs no converter
 */
public interface Converter<J, D> {
    /** The stored form of a component. */
    D toDatabase(J value);

    /** The component of a stored form. */
    J fromDatabase(D value);
}
