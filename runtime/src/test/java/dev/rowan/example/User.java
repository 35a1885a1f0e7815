package dev.rowan.example;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record User(
        @Nullable Long id,
        String username,
        @Nullable String bio,
        BigDecimal balance,
        Role role,
        boolean active,
        Audit audit,
        int version) {}
