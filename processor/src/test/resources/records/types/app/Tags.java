package app;

import dev.rowan.type.Converter;
import java.util.List;

public enum Tags implements Converter<List<String>, String> {
    INSTANCE;

    @Override
    public String toDatabase(List<String> value) {
        return String.join(",", value);
    }

    @Override
    public List<String> fromDatabase(String value) {
        return List.of(value.split(","));
    }
}
