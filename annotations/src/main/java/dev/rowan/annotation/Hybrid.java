package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@code @Table} record without parameters that has a twin in SQL: a static method that takes the record's table
 * and gives an expression of the same type. The generated table has a method of the same name, which can stand in statements
 * wherever an expression can, and shapes have it as {@code @From("fullName")}.
 *
 * <pre>{@code
 * @Hybrid
 * public String fullName() {
 *     return firstName + " " + lastName;
 * }
 *
 * static TextExpr fullName(UserTable user) {
 *     return user.firstName.concat(" ", user.lastName);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Hybrid {
    /** The name of the static method; that of the method itself by default. */
    String value() default "";
}
