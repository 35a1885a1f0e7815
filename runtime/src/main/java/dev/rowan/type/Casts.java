package dev.rowan.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** Lossless conversions of values from outside. */
final class Casts {
    private Casts() {}

    static <T> Function<Object, T> to(Class<T> type) {
        return value -> {
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            throw wrong(value, type.getSimpleName());
        };
    }

    static BigDecimal decimal(Object value) {
        return decimal(value, "BigDecimal");
    }

    /** The decimal on the way to another type of number. */
    private static BigDecimal decimal(Object value, String expected) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (Double.isFinite(number)) {
                return new BigDecimal(value.toString());
            }
            throw new ValueException("is not a finite number, and a " + expected + " is expected");
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw wrong(value, expected);
    }

    static BigInteger bigInteger(Object value) {
        return exact(value, "BigInteger", decimal -> decimal.toBigIntegerExact());
    }

    static Long int64(Object value) {
        return value instanceof Long own ? own : exact(value, "Long", BigDecimal::longValueExact);
    }

    static Integer int32(Object value) {
        return value instanceof Integer own ? own : exact(value, "Integer", BigDecimal::intValueExact);
    }

    static Short int16(Object value) {
        return value instanceof Short own ? own : exact(value, "Short", BigDecimal::shortValueExact);
    }

    static Byte int8(Object value) {
        return value instanceof Byte own ? own : exact(value, "Byte", BigDecimal::byteValueExact);
    }

    static Double float64(Object value) {
        return float64(value, "Double");
    }

    private static Double float64(Object value, String expected) {
        if (value instanceof Double own) {
            return own;
        }
        if (value instanceof Float single) {
            return single.doubleValue();
        }
        BigDecimal decimal = decimal(value, expected);
        double number = decimal.doubleValue();
        if (!Double.isFinite(number)) {
            throw new ValueException("is out of the range of " + expected);
        }
        return number;
    }

    static Float float32(Object value) {
        if (value instanceof Float own) {
            return own;
        }
        double number = float64(value, "Float");
        if (Double.isFinite(number) && Math.abs(number) > Float.MAX_VALUE) {
            throw new ValueException("is out of the range of Float");
        }
        return (float) number;
    }

    static ValueException wrong(Object value, String expected) {
        return new ValueException(ValueException.instead(value, expected));
    }

    private static <T> T exact(Object value, String expected, Function<BigDecimal, T> conversion) {
        BigDecimal decimal = decimal(value, expected);
        try {
            return conversion.apply(decimal);
        } catch (ArithmeticException e) {
            throw new ValueException("does not fit into " + ValueException.withArticle(expected));
        }
    }
}
