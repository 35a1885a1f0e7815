package dev.rowan.example;

enum Role {
    USER,
    ADMIN
}
