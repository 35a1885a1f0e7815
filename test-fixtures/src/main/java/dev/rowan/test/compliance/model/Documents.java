package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is stored as JSON. */
@Table
public record Documents(
        @Id @Generated long id,
        Map<String, Object> fields,
        List<String> words,
        @Json String raw,
        @Json @Nullable Profile profile,
        @Nullable Map<String, Object> maybe) {}
