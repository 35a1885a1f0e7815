package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot of a bay, by a key of two columns, which may lead on to another one. */
@Table(name = "depot_slots")
@ForeignKey(
        value = Slot.class,
        columns = {"nextBay", "nextNumber"},
        relation = "next")
public record Slot(
        @Id @References(Bay.class) UUID bayId,
        @Id int number,
        @Column(length = 20) String text,
        @Nullable UUID nextBay,
        @Nullable Integer nextNumber) {}
