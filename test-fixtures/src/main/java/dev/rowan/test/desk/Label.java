package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A word to find tasks by. */
@Table(name = "desk_labels")
public record Label(
        @Id @Generated long id, @Unique @Column(length = 30) String name) {}
