package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Components that may be missing, said with {@code Optional}. */
@Table
public record Optionals(
        @Id @Generated long id,
        Optional<String> text,
        Optional<Long> number,
        Optional<LocalDate> day,
        Optional<Suit> suit,
        Optional<Email> email) {}
