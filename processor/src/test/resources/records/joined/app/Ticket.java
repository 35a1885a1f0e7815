package app;

import dev.rowan.annotation.*;

@Table(name = "tickets", schema = "desk", comment = "What is to be done")
@Inheritance(value = InheritanceStrategy.JOINED, discriminator = "form")
@Index("title")
@dev.rowan.annotation.Check("title <> ''")
@HasMany(name = "notes", target = Note.class)
public sealed interface Ticket {
    long id();

    @DiscriminatorValue("bug")
    @Table(name = "bugs")
    @Unique({"id", "code"})
    @Index("(lower(code))")
    @dev.rowan.annotation.Check("severity > 0")
    record Bug(
            @Id @Generated long id,
            @Column(length = 80) String title,
            @Unique @Column(length = 10) String code,
            @Index int severity,
            @References(value = Note.class, relation = "proof") @org.jspecify.annotations.Nullable Long proofId,
            @Embedded(prefix = "in_") @org.jspecify.annotations.Nullable Spot spot,
            @Version int version)
            implements Ticket {}

    /** What is not broken. */
    sealed interface Task extends Ticket {}

    @DiscriminatorValue("wish")
    record Wish(
            @Version int version,
            @Column(length = 80) String title,
            @Id @Generated long id,
            @Default("1") int votes,
            @References(value = Note.class, relation = "proof") @org.jspecify.annotations.Nullable Long proofId,
            @References(value = Bug.class, relation = "cause") @org.jspecify.annotations.Nullable Long causeId)
            implements Task {}

    @DiscriminatorValue("chore")
    record Chore(@Id @Generated long id, @Column(length = 80) String title, @Version int version)
            implements Task {}
}
