package app;

public enum Role {
    USER,
    ADMIN
}
