package dev.rowan.sample.guide.club;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A line of the club's books. */
@Table(name = "club_bookings")
public record Booking(@Id @Generated long id, long feeId, int amount) {}
