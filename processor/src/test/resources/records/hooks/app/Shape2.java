package app;

import dev.rowan.annotation.AfterLoad;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.Range;
import dev.rowan.sql.TextExpr;

/** A family with a hybrid, of whose members one has a hook and one a rule. */
@Inheritance
public sealed interface Shape2 {
    /** What it is called. */
    String label();

    /** The label with a mark. */
    @Hybrid("marked")
    default String mark() {
        return label() + "?";
    }

    static TextExpr marked(Shape2Table shape) {
        return shape.label.concat("?");
    }

    /** A circle. */
    @DiscriminatorValue("circle")
    record Circle(@Id long id, String label, @Range(min = "0") int radius) implements Shape2 {}

    /** A square. */
    @DiscriminatorValue("square")
    record Square(@Id long id, String label, int side) implements Shape2 {
        @AfterLoad
        Square loaded() {
            return new Square(id, label + ".", side);
        }
    }
}
