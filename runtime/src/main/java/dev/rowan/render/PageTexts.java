package dev.rowan.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts of the pages of one query, by what they differ in: the size, the direction, where NULLs are. Safe for use by many
 * threads.
 */
final class PageTexts {
    /** Few forms are in use at a time, but sizes may come from outside. */
    private static final int MOST = 64;

    private final Map<Object, Rendered> texts = new ConcurrentHashMap<>();

    /** The text of a form, which is a value; null if it was not written yet. */
    @Nullable
    Rendered get(Object form) {
        return texts.get(form);
    }

    /** Keeps the text of a form, and gives it. */
    Rendered keep(Object form, Rendered text) {
        if (texts.size() >= MOST) {
            texts.clear();
        }
        texts.put(form, text);
        return text;
    }
}
