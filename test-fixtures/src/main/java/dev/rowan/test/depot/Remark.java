package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** What was noted of a tool. */
@Table(name = "depot_remarks")
public record Remark(
        @Id @Generated long id,

        @References(value = Tool.class, relation = "tool") @Column(length = 20)
        String toolCode,

        @Column(length = 30) String text) {}
