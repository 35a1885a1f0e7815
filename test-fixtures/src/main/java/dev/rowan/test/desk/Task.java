package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Something to be done by one, and perhaps to be looked at by another; with a flag for what is deleted. */
@Table(name = "desk_tasks")
@ManyToMany(name = "labels", target = Label.class, through = TaskLabel.class, orderBy = "name")
public record Task(
        @Id @Generated long id,
        @Column(length = 100) String title,
        @References(Person.class) long ownerId,
        @References(Person.class) @Nullable Long reviewerId,
        @Embedded Trail trail,
        @SoftDelete boolean deleted,
        @Version int version) {}
