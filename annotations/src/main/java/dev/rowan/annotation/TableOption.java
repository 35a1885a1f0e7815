package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A clause of one database that follows the table's definition, such as {@code ENGINE=InnoDB} or {@code WITHOUT ROWID}.
 */
@Repeatable(TableOption.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableOption {
    /** The clause, as the database spells it. */
    String value();

    /** The dialects that get it, by name: {@code "mysql"}, {@code "mariadb"}, {@code "postgresql"}, {@code "h2"}, {@code "sqlite"}. */
    String[] dialects();

    /** Holds several {@link TableOption} on one element. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The repeated annotations. */
        TableOption[] value();
    }
}
