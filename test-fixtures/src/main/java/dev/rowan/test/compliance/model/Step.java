package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a stage is made of, or another step. */
@Table
@HasMany(name = "substeps", target = Step.class, orderBy = "label", cascade = true, orphanRemoval = true)
@ManyToMany(name = "skills", target = Skill.class, through = StepSkill.class, orderBy = "code", cascade = true)
public record Step(
        @Id @Generated @Nullable Long id,
        @References(Stage.class) @Nullable UUID stageId,

        @References(value = Step.class, relation = "above") @Nullable
        Long aboveId,

        @Column(length = 40) String label,
        @References(Worker.class) @Nullable Long workerId,
        int hours) {}
