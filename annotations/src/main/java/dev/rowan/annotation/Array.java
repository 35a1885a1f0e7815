package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code List} as an array of the database rather than as JSON. Elements are booleans, whole numbers from
 * {@code Short} to {@code Long}, {@code BigDecimal}, {@code Double}, {@code String}, {@code UUID}, {@code LocalDate},
 * {@code LocalTime}, {@code LocalDateTime}, {@code Instant}, {@code OffsetDateTime}, enums, or records of one such
 * component. An element that is NULL is null in the list, whose type may say so: {@code List<@Nullable Integer>}.
 * PostgreSQL and H2 have arrays; others refuse the table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Array {}
