package dev.rowan.test.compliance.model;

import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What has a list of rows of every type. */
@Table
@HasMany(
        name = "exhibits",
        target = Exhibit.class,
        orderBy = {"place", "id"})
public record Museum(@Id int id, String name) {}
