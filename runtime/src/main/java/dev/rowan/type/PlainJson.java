package dev.rowan.type;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of maps, lists, text, numbers and booleans, without reflection. */
final class PlainJson {
    private PlainJson() {}

    static boolean isPlain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance)
                    && map.values().stream().allMatch(PlainJson::isPlain);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(PlainJson::isPlain);
        }
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal
                || value instanceof BigInteger;
    }

    static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            writeNumber(out, (Number) value);
        }
    }

    private static void writeNumber(JsonGenerator out, Number value) throws IOException {
        if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw new ValueException("holds a number that is not finite, which JSON has no text for");
            }
            out.writeNumber(number);
        } else {
            out.writeNumber(value.toString());
        }
    }

    /** A whole document: maps, lists, text, booleans, and numbers as the least of their types that keeps all digits. */
    static @Nullable Object read(JsonParser in) throws IOException {
        in.nextToken();
        Object value = value(in);
        if (in.nextToken() != null) {
            throw new ValueException("is JSON with something behind its end");
        }
        return value;
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new ValueException("is empty, where JSON is expected");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> in.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> fraction(in);
            default -> throw new ValueException("is no JSON");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            map.put(name, value(in));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser in) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }

    private static Number fraction(JsonParser in) throws IOException {
        BigDecimal exact = in.getDecimalValue();
        double near = exact.doubleValue();
        if (Double.isFinite(near) && new BigDecimal(Double.toString(near)).compareTo(exact) == 0) {
            return near;
        }
        return exact;
    }
}
