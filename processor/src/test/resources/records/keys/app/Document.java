package app;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A typed key that the client makes. */
@Table
public record Document(@Id @Generated(GeneratedBy.UUID_V4) @Nullable DocumentId id, String title) {

    public record DocumentId(UUID value) {}
}
