package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Save;
import dev.rowan.annotation.SaveMode;
import dev.rowan.annotation.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parts of projects, as different tasks need them. */
public interface ProjectParts {
    /** A name, and nothing else of its row. */
    @Shape(of = Project.class)
    record Renaming(long id, String name) {}

    /** A project with its charter, if there is one. */
    @Shape(of = Project.class, writable = true)
    record Chartered(long id, String name, @Nullable CharterText charter) {}

    /** A charter. */
    @Shape(of = Charter.class)
    record CharterText(long id, String purpose) {}

    /** A project that only grows: whole rows are added to it. */
    @Shape(of = Project.class, writable = true)
    record Growing(
            long id, String name, @Save(SaveMode.APPEND) List<Stage> stages) {}

    /** The skills of a step. */
    @Shape(of = Step.class)
    record Skilled(@Nullable Long id, List<Skill> skills) {}

    /** The steps of a stage without their insides. */
    @Shape(of = Stage.class)
    record Flat(@Nullable UUID id, List<Line> steps) {}

    /** A step by its label. */
    @Shape(of = Step.class)
    record Line(@Nullable Long id, String label) {}
}
