package app;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key that the application has. */
@Table
public record Country(@Id @Column(length = 2) String code, String name) {}
