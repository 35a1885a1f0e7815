package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.Stamps;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Check {

    private static final User ALICE = UserBuilder.user()
            .username("alice")
            .role(Role.ADMIN)
            .active(true)
            .website("https://a.example")
            .build();

    private Check() {}

    public static void run() {
        builds();
        stamps();
        compares();
        goesThroughMaps();
        ordersTheCatalog();
    }

    private static void builds() {
        assertThat(ALICE)
                .isEqualTo(new User(
                        null,
                        "alice",
                        null,
                        Optional.of("https://a.example"),
                        new BigDecimal("0.00"),
                        Role.ADMIN,
                        true,
                        new Audit(Instant.EPOCH, Instant.EPOCH),
                        0));
        assertThat(UserBuilder.from(ALICE).bio("x").build().bio()).isEqualTo("x");
        assertThatThrownBy(() -> UserBuilder.user().username("bob").active(true).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UserBuilder.role is required and has not been set");
        assertThatThrownBy(() -> UserBuilder.user().username("bob").role(Role.USER).build())
                .hasMessage("UserBuilder.active is required and has not been set");
    }

    private static void stamps() {
        RecordMapping<User> mapping = UserTable.USER.mapping();
        Stamps first = new Stamps(Instant.ofEpochSecond(1), ZoneOffset.UTC);
        User inserted = mapping.stampInsert(ALICE, first);
        assertThat(inserted.version()).isEqualTo(1);
        assertThat(inserted.audit()).isEqualTo(new Audit(first.instant(), first.instant()));
        Stamps later = new Stamps(Instant.ofEpochSecond(2), ZoneOffset.UTC);
        User updated = mapping.stampUpdate(inserted, later);
        assertThat(updated.version()).isEqualTo(2);
        assertThat(updated.audit()).isEqualTo(new Audit(first.instant(), later.instant()));
        assertThat(mapping.omitted(ALICE)).isEqualTo(1);
        assertThat(mapping.omitted(UserBuilder.from(ALICE).id(0L).build())).isEqualTo(1);
        assertThat(mapping.omitted(UserBuilder.from(ALICE).id(7L).build())).isZero();
    }

    private static void compares() {
        RecordMapping<User> mapping = UserTable.USER.mapping();
        User other = UserBuilder.from(ALICE)
                .balance(new BigDecimal("0"))
                .website(Optional.empty())
                .build();
        List<Integer> changed = new java.util.ArrayList<>();
        for (int i = 0; i < UserTable.USER.meta().columns().size(); i++) {
            if (!mapping.same(ALICE, other, i)) {
                changed.add(i);
            }
        }
        assertThat(changed).containsExactly(3);
        assertThat(mapping.get(ALICE, 3)).isEqualTo("https://a.example");
        assertThat(mapping.get(other, 3)).isNull();
        assertThatThrownBy(() -> mapping.get(ALICE, 10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void goesThroughMaps() {
        Map<String, Object> map = UserTable.USER.toMap(ALICE);
        assertThat(map.keySet())
                .containsExactly("id", "username", "bio", "website", "balance", "role", "active", "audit", "version");
        assertThat(map.get("audit")).isEqualTo(Map.of("createdAt", Instant.EPOCH, "updatedAt", Instant.EPOCH));
        assertThat(UserTable.USER.fromMap(map)).isEqualTo(ALICE);
        assertThat(UserTable.USER.fromMap(Map.of("username", "bob", "role", "USER", "active", false)))
                .isEqualTo(UserBuilder.user().username("bob").role(Role.USER).active(false).build());
        assertThatThrownBy(() -> UserTable.USER.fromMap(Map.of("usrname", "bob")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("users has no component usrname");
        assertThatThrownBy(() -> UserTable.USER.fromMap(Map.of("username", 5)))
                .hasMessage("users.username is an Integer, and a String is expected");
        assertThatThrownBy(() -> UserTable.USER.fromMap(Map.of("role", Role.USER, "active", true)))
                .hasMessage("users.username is required and missing");
        Map<String, Object> withNull = new HashMap<>(map);
        withNull.put("username", null);
        assertThatThrownBy(() -> UserTable.USER.fromMap(withNull)).hasMessage("users.username may not be null");
    }

    private static void ordersTheCatalog() {
        assertThat(AppCatalog.TABLES).containsExactly(UserTable.USER, PostTable.POST);
        assertThat(PostTable.POST.meta().foreignKeys())
                .extracting(Object::toString)
                .anySatisfy(text -> assertThat(text).contains("fk_post_author_id", "users", "CASCADE"));
    }
}
