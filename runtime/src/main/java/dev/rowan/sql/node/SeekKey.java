package dev.rowan.sql.node;

/**
 * A key of an order and its value at one place.
 *
 * @param order the key
 * @param value the value, a parameter
 * @param nullable whether the key may be NULL in a row
 */
public record SeekKey(OrderNode order, Node value, boolean nullable) {
    /** Whether the place is where NULLs are. */
    public boolean atNull() {
        return value instanceof BindNode bind && bind.value() == null;
    }
}
