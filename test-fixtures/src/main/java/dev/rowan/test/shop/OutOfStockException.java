package dev.rowan.test.shop;

/** There is less of a product than is wanted. */
public final class OutOfStockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What there is too little of. */
    public OutOfStockException(String product) {
        super("There is not enough of " + product);
    }
}
