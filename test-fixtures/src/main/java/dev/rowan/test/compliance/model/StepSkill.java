package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** That a step takes a skill. */
@Table
public record StepSkill(
        @Id @References(Step.class) long stepId,
        @Id @References(Skill.class) @Column(length = 8) String skillCode) {}
