package dev.rowan.test.compliance.model;

import dev.rowan.type.Converter;
import java.util.List;

/** Keeps words as one text; a word with a comma in it cannot be kept. */
public final class CommaSeparated implements Converter<List<String>, String> {
    @Override
    public String toDatabase(List<String> words) {
        for (String word : words) {
            if (word.contains(",")) {
                throw new IllegalArgumentException("There is a comma in " + word);
            }
        }
        return String.join(",", words);
    }

    @Override
    public List<String> fromDatabase(String text) {
        if (text.startsWith("!")) {
            throw new IllegalArgumentException("No words: " + text);
        }
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
