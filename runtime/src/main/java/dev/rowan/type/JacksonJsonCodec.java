package dev.rowan.type;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON by Jackson. Maps and lists of text, numbers, booleans, maps and lists pass through Jackson's streams, and trees
 * ({@code JsonNode}) through its tree reader, neither of which uses reflection; whatever else there is, records among
 * it, is bound by the {@code ObjectMapper}, which does.
 */
public final class JacksonJsonCodec implements JsonCodec {
    private final ObjectMapper mapper;

    private JacksonJsonCodec(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** With a mapper of its own. */
    public static JacksonJsonCodec create() {
        return new JacksonJsonCodec(new ObjectMapper());
    }

    /** With the application's mapper, its modules and settings. */
    @SuppressWarnings("exports") // Who has a mapper reads Jackson's module; the others must do without
    public static JacksonJsonCodec of(ObjectMapper mapper) {
        return new JacksonJsonCodec(mapper);
    }

    @Override
    public String encode(Object value) {
        try {
            if (value instanceof JsonNode) {
                return value.toString();
            }
            if (PlainJson.isPlain(value)) {
                StringWriter text = new StringWriter();
                try (JsonGenerator out = factory().createGenerator(text)) {
                    PlainJson.write(out, value);
                }
                return text.toString();
            }
            return mapper.writeValueAsString(value);
        } catch (IOException | RuntimeException e) {
            throw new ValueException(0, "cannot be written as JSON", Failures.withoutText(e));
        }
    }

    @Override
    public <T> T decode(String json, JsonTarget<T> target) {
        try {
            return required(read(json, target));
        } catch (ValueException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ValueException(
                    0, "cannot be read from JSON as " + target.raw().getSimpleName(), Failures.withoutText(e));
        }
    }

    @SuppressWarnings("unchecked") // a plain target is Map, List or Object all the way down; others are bound by type
    private <T> @Nullable T read(String json, JsonTarget<T> target) throws IOException {
        if (JsonNode.class.isAssignableFrom(target.raw())) {
            return (T) mapper.readTree(json);
        }
        if (isUntyped(target)) {
            try (JsonParser in = factory().createParser(json)) {
                return (T) target.raw().cast(PlainJson.read(in));
            }
        }
        return mapper.readValue(json, typeOf(target));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new ValueException("is JSON's null, where a value is expected");
        }
        return value;
    }

    private JsonFactory factory() {
        return mapper.getFactory();
    }

    private static boolean isUntyped(JsonTarget<?> target) {
        boolean container = target.raw() == Map.class || target.raw() == List.class;
        boolean leaf = target.raw() == Object.class || target.raw() == String.class;
        return (container || leaf) && target.arguments().stream().allMatch(JacksonJsonCodec::isUntypedArgument);
    }

    private static boolean isUntypedArgument(JsonTarget<?> target) {
        return target.raw() == Object.class
                || (target.raw() == Map.class || target.raw() == List.class) && isUntyped(target)
                || target.raw() == String.class;
    }

    private JavaType typeOf(JsonTarget<?> target) {
        JavaType[] arguments = target.arguments().stream().map(this::typeOf).toArray(JavaType[]::new);
        var types = mapper.getTypeFactory();
        if (Map.class == target.raw() && arguments.length == 2) {
            return types.constructMapType(Map.class, arguments[0], arguments[1]);
        }
        if (Collection.class.isAssignableFrom(target.raw()) && arguments.length == 1) {
            return types.constructCollectionType(List.class, arguments[0]);
        }
        return arguments.length == 0
                ? types.constructType(target.raw())
                : types.constructParametricType(target.raw(), arguments);
    }
}
