package app;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

@Table
public record Passport(@Id @References(Person.class) long personId, String number) {}
