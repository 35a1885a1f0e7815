package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Table;

/** A key inside a part. */
@Table
public record Tag(@Embedded Base base, String label) {}
