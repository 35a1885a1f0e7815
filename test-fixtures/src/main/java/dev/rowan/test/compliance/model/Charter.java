package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.util.List;

/** What a project has one of, or none. */
@Table
public record Charter(
        @Id @Generated long id,
        @Unique @References(Project.class) long projectId,
        @Column(length = 40) String purpose,
        @Default("NORMAL") Priority priority,
        @Default("[]") List<String> terms) {}
