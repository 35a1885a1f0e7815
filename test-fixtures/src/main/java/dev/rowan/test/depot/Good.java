package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept in a slot, whoever it belongs to, and whoever has it. */
@Table(name = "depot_goods")
@ForeignKey(
        value = Slot.class,
        columns = {"bay", "slotNumber"},
        relation = "slot",
        onDelete = ForeignKeyAction.SET_NULL)
@ManyToMany(name = "words", target = Word.class, through = GoodWord.class, orderBy = "text")
public record Good(
        @Id @Generated GoodId id,
        @Nullable UUID bay,
        @Nullable Integer slotNumber,
        @Column(length = 30) String name,

        @References(value = Owner.class, onDelete = ForeignKeyAction.CASCADE) @Nullable
        OwnerId ownerId,

        @References(Owner.class) @Nullable OwnerId lentToId,
        @Version int version) {}
