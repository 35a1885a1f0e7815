package dev.rowan.sample.guide.club;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** When somebody has the club in. */
@Table(name = "club_evenings")
public record Evening(
        @Id @Generated long id,
        @References(ClubMember.class) long hostId,
        @Embedded Place place,
        int guests) {}
