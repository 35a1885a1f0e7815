package app;

import dev.rowan.annotation.*;

@Table
public record Note(@Id @Generated long id, @References(Ticket.class) long ticketId, String text) {}
