package app;

public enum R {
    ONE
}
