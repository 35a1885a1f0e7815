package dev.rowan.type;

/** Writes and reads the JSON of columns. Immutable and thread-safe. */
public interface JsonCodec {
    /**
     * A value as JSON text.
     *
     * @throws ValueException if it cannot be written
     */
    String encode(Object value);

    /**
     * JSON text as a value.
     *
     * @throws ValueException if the text is no JSON, or does not fit the target
     */
    <T> T decode(String json, JsonTarget<T> target);
}
