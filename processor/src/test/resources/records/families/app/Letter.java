package app;

import dev.rowan.annotation.*;

@Table
public record Letter(@Id @Generated long id, @References(Contact.class) long contactId, String text) {}
