package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as it is written and read: three levels, the last of which is nested in itself, and a join table. */
@Shape(of = Project.class, writable = true)
public record ProjectTree(long id, String name, int version, List<StageTree> stages) {
    /** A stage. */
    @Shape(of = Stage.class)
    public record StageTree(@Nullable UUID id, String title, List<StepTree> steps) {}

    /** A step, with those that it is made of. */
    @Shape(of = Step.class)
    public record StepTree(
            @Nullable Long id,
            String label,
            int hours,
            @Nullable WorkerName worker,
            @Depth(2) List<StepTree> substeps,
            List<Skill> skills) {}

    /** A worker, who is only referred to. */
    @Shape(of = Worker.class)
    public record WorkerName(long id, String name) {}
}
