package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstTableTest {

    @TempDir
    Path folder;

    @Test
    void writesTheTableOfARecord() {
        TestCompiler.Result result =
                new TestCompiler(folder).withOptions("-Werror").compile("""
                package app;
                import dev.rowan.annotation.*;
                import java.math.BigDecimal;
                import org.jspecify.annotations.Nullable;
                @Table(name = "users")
                public record User(
                        @Id @Generated @Nullable Long id,
                        @Unique @Column(length = 50) String username,
                        @Nullable String bio,
                        @Default("0.00") @Column(precision = 10, scale = 2) BigDecimal balance,
                        Role role,
                        boolean active,
                        @Embedded Audit audit,
                        @Version int version) {}
                """, """
                package app;
                public enum Role { USER, ADMIN }
                """, """
                package app;
                import dev.rowan.annotation.*;
                import java.time.Instant;
                public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
                """);

        assertThat(result.messages()).isEmpty();
    }
}
