package dev.rowan.sample.guide.office;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** Something that an employee has to do. */
@Table(name = "chores")
public record Chore(
        @Id @Generated long id,
        String title,
        @References(Employee.class) long employeeId) {}
