package dev.rowan.test.mistakes;

/**
 * Code that must not compile.
 *
 * @param name what is wrong
 * @param code an expression, with the static names of {@code Sql} and {@code Types} and the tables of the compliance suite
 * @param message a part of what javac says
 */
record Mistake(String name, String code, String message) {
    @Override
    public String toString() {
        return name;
    }
}
