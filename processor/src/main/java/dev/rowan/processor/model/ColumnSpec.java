package dev.rowan.processor.model;

/**
 * {@code @Column} as written.
 *
 * @param name empty when left to the naming strategy
 * @param length 0 for the type's own
 * @param precision 0 for the type's own
 * @param scale -1 for the type's own
 * @param comment empty for none
 * @param collation empty for the table's
 * @param insertable whether INSERT names the column
 * @param updatable whether UPDATE may change it
 */
public record ColumnSpec(
        String name,
        int length,
        int precision,
        int scale,
        String comment,
        String collation,
        boolean insertable,
        boolean updatable) {

    static ColumnSpec of(AnnotationFacts facts) {
        return new ColumnSpec(
                facts.text("name"),
                facts.number("length", 0),
                facts.number("precision", 0),
                facts.number("scale", -1),
                facts.text("comment"),
                facts.text("collation"),
                facts.flag("insertable", true),
                facts.flag("updatable", true));
    }
}
