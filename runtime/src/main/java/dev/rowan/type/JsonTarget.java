package dev.rowan.type;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What JSON is decoded into.
 *
 * @param raw the class: {@code Map}, {@code List}, or a record
 * @param arguments the targets of its type arguments, such as the elements of a list; empty for none
 * @param <T> the Java type
 */
public record JsonTarget<T>(Class<? super T> raw, List<JsonTarget<?>> arguments) {
    /** Copies the arguments. */
    public JsonTarget {
        arguments = List.copyOf(arguments);
    }

    /** A class without type arguments. */
    public static <T> JsonTarget<T> of(Class<T> raw) {
        return new JsonTarget<>(raw, List.of());
    }

    /** A list of elements. */
    public static <E> JsonTarget<List<E>> listOf(JsonTarget<E> element) {
        return new JsonTarget<>(List.class, List.of(element));
    }

    /** A list whose type says that its elements may be null. */
    public static <E> JsonTarget<List<@Nullable E>> listOfNullable(JsonTarget<E> element) {
        return new JsonTarget<>(List.class, List.of(element));
    }

    /** A map of text to values. */
    public static <V> JsonTarget<Map<String, V>> mapOf(JsonTarget<V> value) {
        return new JsonTarget<>(Map.class, List.of(JsonTarget.of(String.class), value));
    }

    /** A map whose type says that its values may be null. */
    public static <V> JsonTarget<Map<String, @Nullable V>> mapOfNullable(JsonTarget<V> value) {
        return new JsonTarget<>(Map.class, List.of(JsonTarget.of(String.class), value));
    }
}
