package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a component that is left out. Exactly one member is given.
 * <ul>
 *   <li>{@code @Default("0.00")}: a literal of the component's type, an enum member's name, {@code "[]"} or
 *       {@code "{}"}; it becomes the column's DEFAULT and the builder's initial value.
 *   <li>{@code @Default(sql = "CURRENT_TIMESTAMP")}: an expression of the server. The component must be nullable; a null
 *       is left out of INSERT, and the inserted record comes back with what the server made.
 *   <li>{@code @Default(supplier = "randomSlug")}: a static method of the record without parameters, called by the
 *       builder, by maps and by batches; the database knows nothing of it.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
    /** The literal. */
    String value() default "\u0000";

    /** The server's expression. */
    String sql() default "";

    /** The name of a static method of the record. */
    String supplier() default "";
}
