package dev.rowan.sql;

import dev.rowan.sql.node.JsonForm;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.JsonStep;
import dev.rowan.sql.node.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a JSON document: {@code EVENT.payload.get("lines").get(0).get("price").asDecimal()}. Where the document has no
 * such place, and where JSON's null stands there, every value is NULL; {@link #exists()} tells the two apart. H2 has no
 * paths and refuses them.
 */
public final class JsonPath {
    private final Node document;
    private final List<JsonStep> steps;

    private JsonPath(Node document, List<JsonStep> steps) {
        this.document = document;
        this.steps = steps;
    }

    static JsonPath of(Node document) {
        return new JsonPath(document, List.of());
    }

    /** A field of the object at this place. */
    public JsonPath get(String field) {
        return with(new JsonStep(field, 0));
    }

    /**
     * An element of the array at this place, from 0.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public JsonPath get(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Elements of JSON arrays are counted from 0, and this is " + index);
        }
        return with(new JsonStep(null, index));
    }

    /** A string's content, or how a number, {@code true} or {@code false} is written. Of objects and arrays the server's layout. */
    public TextExpr asText() {
        return Types.TEXT.make(node(JsonForm.TEXT));
    }

    /** A number without what is behind its point; NULL if it is no number. */
    public IntegralExpr<Integer> asInteger() {
        return Types.INTEGER.make(node(JsonForm.WHOLE));
    }

    /** A number without what is behind its point; NULL if it is no number. */
    public IntegralExpr<Long> asLong() {
        return Types.BIGINT.make(node(JsonForm.WHOLE));
    }

    /** A number; NULL if it is none. */
    public FractionalExpr<BigDecimal> asDecimal() {
        return Types.DECIMAL.make(node(JsonForm.DECIMAL));
    }

    /** True or false, as a condition; NULL if it is neither. */
    public Condition asBoolean() {
        return Types.BOOLEAN.make(node(JsonForm.BOOLEAN));
    }

    /** The JSON at this place, as text. */
    public JsonExpr<String> asJson() {
        return Types.JSON.make(node(JsonForm.DOCUMENT));
    }

    /** Whether the document has such a place, whatever stands there, JSON's null too. */
    public Condition exists() {
        return new Condition(node(JsonForm.EXISTS));
    }

    private JsonPath with(JsonStep step) {
        List<JsonStep> more = new ArrayList<>(steps);
        more.add(step);
        return new JsonPath(document, List.copyOf(more));
    }

    private Node node(JsonForm form) {
        return new JsonNode(document, steps, form);
    }
}
