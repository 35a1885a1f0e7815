package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What a user says of themselves: one to one, by a key that both share. */
@Table(name = "profiles")
public record Profile(
        @Id @References(value = User.class, onDelete = ForeignKeyAction.CASCADE)
        long userId,

        @Column(length = 200) String motto,
        @Nullable @Column(length = 100) String city) {}
