package dev.rowan.test.publishing;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a user has a role: an association with columns of its own, and a second way to users. */
// snippet: role
@Table(name = "user_roles")
public record UserRole(
        @Id @References(value = User.class, onDelete = ForeignKeyAction.CASCADE)
        long userId,

        @Id @References(Role.class) long roleId,
        LocalDate grantedOn,
        @References(User.class) @Nullable Long grantedById) {}
// end
