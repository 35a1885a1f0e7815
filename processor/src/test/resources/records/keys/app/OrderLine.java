package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key that is a part. */
@Table
public record OrderLine(@Id @Embedded LineId id, int quantity) {}
