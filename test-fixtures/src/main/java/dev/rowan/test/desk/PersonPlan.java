package dev.rowan.test.desk;

import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with what they have to do, as it is written and read. */
@Shape(of = Person.class, writable = true)
public record PersonPlan(long id, String email, String name, List<TaskPlan> tasks) {
    /** Something to be done, with the words to find it by. */
    @Shape(of = Task.class)
    public record TaskPlan(
            @Nullable Long id, String title, @Nullable Reviewer reviewer, List<Label> labels) {}

    /** Who looks at it. */
    @Shape(of = Person.class)
    public record Reviewer(long id) {}
}
