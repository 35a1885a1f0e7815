package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
public record Membership(
        @Id @References(Person.class) long personId,
        @Id @Embedded(prefix = "club_") @References(value = Club.class, relation = "club") ClubId clubId,
        LocalDate since,
        @References(Person.class) @Nullable Long sponsorId) {}
