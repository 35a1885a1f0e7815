package dev.rowan.type;

/** What is done with whole records when they are read from a result. */
public abstract class Loading {
    /** Nothing. */
    public static final Loading NONE = new Loading() {
        @Override
        public <R> R loaded(Object table, R row) {
            return row;
        }
    };

    /** For the engine. */
    protected Loading() {}

    /** The record that is handed out for one of a table. */
    public abstract <R> R loaded(Object table, R row);
}
