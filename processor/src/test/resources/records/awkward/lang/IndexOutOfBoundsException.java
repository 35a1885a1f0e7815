package lang;

public enum IndexOutOfBoundsException {
    A
}
