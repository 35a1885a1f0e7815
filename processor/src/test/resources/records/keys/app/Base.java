package app;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The key, shared together with other columns. */
public record Base(@Id @Generated @Nullable Long id, @Version long version, @CreatedAt Instant createdAt) {}
