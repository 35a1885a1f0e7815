package dev.rowan.type;

/** The codec that is used when none is given. */
public final class JsonCodecs {
    /** Where nothing is JSON any more. */
    static final JsonCodec NONE = new MissingJsonCodec();

    private JsonCodecs() {}

    /**
     * Jackson's, if it is on the class path; else one that says what to add when it is first needed. Looks for classes and
     * makes a mapper: to be called once, and not for each row.
     */
    public static JsonCodec standard() {
        try {
            return JacksonJsonCodec.create();
        } catch (NoClassDefFoundError e) {
            return NONE;
        }
    }

    private static final class MissingJsonCodec implements JsonCodec {
        @Override
        public String encode(Object value) {
            throw missing();
        }

        @Override
        public <T> T decode(String json, JsonTarget<T> target) {
            throw missing();
        }

        private static ValueException missing() {
            return new ValueException("is JSON, and there is no codec for it: add com.fasterxml.jackson.core:"
                    + "jackson-databind to the class path, or configure a JsonCodec");
        }
    }
}
