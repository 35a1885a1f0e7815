package dev.rowan.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void aTableIsFoundAsAWordHoweverItIsWritten() {
        assertThat(Mentions.of("select u.id from users u", "users")).isTrue();
        assertThat(Mentions.of("select 1 from \"Users\"", "users")).isTrue();
        assertThat(Mentions.of("users", "users")).isTrue();
        assertThat(Mentions.of("select 1 from user_roles, users", "users")).isTrue();
    }

    @Test
    void aPartOfAnotherNameIsNoTable() {
        assertThat(Mentions.of("select users_id from all_users", "users")).isFalse();
        assertThat(Mentions.of("select 1 from user", "users")).isFalse();
    }
}
