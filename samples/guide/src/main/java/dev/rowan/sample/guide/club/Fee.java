package dev.rowan.sample.guide.club;

import static dev.rowan.sample.guide.club.BookingTable.BOOKING;
import static dev.rowan.sample.guide.club.FeeTable.FEE;
import static dev.rowan.sql.Sql.select;

import dev.rowan.Operations;
import dev.rowan.annotation.AfterInsert;
import dev.rowan.annotation.AfterLoad;
import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** What a member pays. */
@Table(name = "club_fees")
public record Fee(
        @Id @Generated long id,
        @References(ClubMember.class) long memberId,
        int amount,
        String note) {

    // snippet: operations
    @BeforeInsert
    Fee noted(Operations db) { // of the same transaction
        long others = db.count(select(FEE).where(FEE.memberId.eq(memberId)));
        return FeeBuilder.from(this).note("No. " + (others + 1)).build();
    }

    @AfterInsert
    void booked(Operations db) { // if it throws, the fee is not there either
        db.insert(BOOKING, new Booking(0, id, amount));
    }

    @AfterLoad
    Fee shown() { // wherever a fee is read as a whole
        return new Fee(id, memberId, amount, note + "!");
    }
    // end
}
