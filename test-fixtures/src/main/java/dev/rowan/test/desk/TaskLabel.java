package dev.rowan.test.desk;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a task has a label, or once had. */
@Table(name = "desk_task_labels")
public record TaskLabel(
        @Id @References(Task.class) long taskId,
        @Id @References(Label.class) long labelId,
        @SoftDelete @Nullable Instant removedAt) {}
