package dev.rowan.test.compliance.model;

import dev.rowan.type.Converter;

/** Keeps a text the other way round, so that a test sees whether the converter was at work. */
public final class Mirrored implements Converter<String, String> {
    /** The only one. */
    public static final Mirrored INSTANCE = new Mirrored();

    private Mirrored() {}

    @Override
    public String toDatabase(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Override
    public String fromDatabase(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
