package dev.rowan.example;

public enum Role {
    USER,
    ADMIN
}
