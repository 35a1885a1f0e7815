package app;

import dev.rowan.type.Converter;
import java.nio.charset.StandardCharsets;

public final class Secret implements Converter<String, byte[]> {

    @Override
    public byte[] toDatabase(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String fromDatabase(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
