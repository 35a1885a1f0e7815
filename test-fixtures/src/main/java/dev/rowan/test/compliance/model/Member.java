package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Domain types, with a typed key that is generated and referred to. */
@Table
public record Member(
        @Id @Generated MemberId id,
        Email email,
        Cents balance,
        @Nullable Email second,
        @Nullable Cents bonus,
        @References(Member.class) @Nullable MemberId mentorId) {}
