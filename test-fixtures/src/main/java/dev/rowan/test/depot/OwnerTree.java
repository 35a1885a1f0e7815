package dev.rowan.test.depot;

import dev.rowan.annotation.Save;
import dev.rowan.annotation.SaveMode;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An owner with goods of two relations to one table. */
@Shape(of = Owner.class, writable = true)
public record OwnerTree(
        @Nullable OwnerId id,
        String mail,
        String name,
        List<GoodTree> goods,
        @Save(SaveMode.MERGE) List<GoodLine> lent) {
    /** A good, with its words. */
    @Shape(of = Good.class)
    public record GoodTree(@Nullable GoodId id, String name, List<Word> words) {}

    /** A good by its name. */
    @Shape(of = Good.class)
    public record GoodLine(@Nullable GoodId id, String name) {}
}
