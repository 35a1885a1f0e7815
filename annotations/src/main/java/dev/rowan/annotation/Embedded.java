package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The columns of another record, inlined. The processor writes {@code <Part>Columns} beside the part's record. A nullable part is null when all of its columns are. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {
    /** What the part's column names begin with; empty means nothing. */
    String prefix() default "";
}
