package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows are deleted by an update of this component, and every statement passes over rows that are. It is a nullable
 * {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime}, which is set to the time, or a {@code boolean}, which
 * becomes true. Only deletes and restores write it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SoftDelete {}
