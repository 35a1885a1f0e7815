package dev.rowan.test.compliance.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that is stored as JSON. */
public record Profile(
        String name, int level, List<String> tags, @Nullable Profile parent) {}
