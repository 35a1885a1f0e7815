package dev.rowan.sample.guide.shop;

import dev.rowan.type.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Labels as one text. */
// snippet: labels
public final class Labels implements Converter<Set<String>, String> {
    @Override
    public String toDatabase(Set<String> value) {
        return String.join(",", new TreeSet<>(value));
    }

    @Override
    public Set<String> fromDatabase(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value.split(","));
    }
}
// end
