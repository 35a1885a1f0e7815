package dev.rowan.test.desk;

import dev.rowan.annotation.IncludeDeleted;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with all they ever had to do. */
@Shape(of = Person.class)
public record PersonArchive(
        String name,

        @IncludeDeleted("the archive shows what was removed")
        List<Done> tasks) {
    /** A task with whose it was, who may have left, and with who looks at it, unless they have. */
    @Shape(of = Task.class)
    public record Done(
            String title,

            @IncludeDeleted("the names of those who left are kept")
            Owner owner,

            @Nullable Owner reviewer) {}

    /** Somebody by their name. */
    @Shape(of = Person.class)
    public record Owner(String name) {}
}
