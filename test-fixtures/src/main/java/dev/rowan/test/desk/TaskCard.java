package dev.rowan.test.desk;

import dev.rowan.annotation.Count;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Top;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task with who looks at it, and what else they have to do. */
@Shape(of = Task.class)
public record TaskCard(
        long id,
        @Nullable Reviewer reviewer,
        @Count("labels") long labels) {
    /** Who looks at a task. */
    @Shape(of = Person.class)
    public record Reviewer(
            String name,
            @Count("tasks") long count,
            @From("tasks") @Top(1) List<Title> first,
            List<Title> tasks) {}

    /** A task, in short. */
    @Shape(of = Task.class)
    public record Title(String title) {}
}
