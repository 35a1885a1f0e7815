package app;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key from a sequence. */
@Table
public record Ticket(@Id @Generated(value = GeneratedBy.SEQUENCE, sequence = "ticket_numbers") long number, String text) {}
