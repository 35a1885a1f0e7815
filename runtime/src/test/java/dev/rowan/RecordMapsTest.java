package dev.rowan;

import static dev.rowan.example.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.example.Audit;
import dev.rowan.example.Role;
import dev.rowan.example.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records of maps, by the mapping that records without methods of their own share. */
class RecordMapsTest {
    private static final User ANN = new User(
            null,
            "ann",
            null,
            new BigDecimal("1.50"),
            Role.ADMIN,
            true,
            new Audit(Instant.ofEpochSecond(1), Instant.ofEpochSecond(2)),
            3);

    @Test
    void comeBackAsTheyWere() {
        assertThat(USER.fromMap(allOf(ANN))).isEqualTo(ANN);
    }

    @Test
    void whatIsLeftOutIsTheDefaultOrWhatIsMadeLater() {
        User made = USER.fromMap(Map.of("username", "bob", "role", "ADMIN", "active", false));

        assertThat(made.id()).isNull();
        assertThat(made.bio()).isNull();
        assertThat(made.balance()).isEqualTo("0.00");
        assertThat(made.audit()).isEqualTo(new Audit(Instant.EPOCH, Instant.EPOCH));
        assertThat(made.version()).isZero();
    }

    @Test
    void whatCannotBeLeftOutIsNamed() {
        Map<String, @Nullable Object> map = allOf(ANN);
        map.remove("username");
        assertThatThrownBy(() -> USER.fromMap(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("users.username is required and missing");
        map.put("username", null);
        assertThatThrownBy(() -> USER.fromMap(map)).hasMessage("users.username may not be null");
        map.put("username", "ann");
        map.put("audit", "yesterday");
        assertThatThrownBy(() -> USER.fromMap(map)).hasMessage("users.audit is a String, and a Map is expected");
        map.put("audit", Map.of("createdOn", Instant.EPOCH));
        assertThatThrownBy(() -> USER.fromMap(map))
                .hasMessage("users.audit has no component createdOn; it has [createdAt, updatedAt]");
        map.put("audit", Map.of("createdAt", "yesterday"));
        assertThatThrownBy(() -> USER.fromMap(map))
                .hasMessageStartingWith("users.audit.createdAt is a String")
                .hasMessageNotContaining("yesterday");
    }

    private static Map<String, @Nullable Object> allOf(User user) {
        Map<String, @Nullable Object> audit = new HashMap<>();
        audit.put("createdAt", user.audit().createdAt());
        audit.put("updatedAt", user.audit().updatedAt());
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("id", user.id());
        map.put("username", user.username());
        map.put("bio", user.bio());
        map.put("balance", user.balance());
        map.put("role", user.role());
        map.put("active", user.active());
        map.put("audit", audit);
        map.put("version", user.version());
        return map;
    }
}
