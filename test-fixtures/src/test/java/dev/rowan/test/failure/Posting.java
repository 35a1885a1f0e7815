package dev.rowan.test.failure;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What a transfer did to one account. */
@Table
public record Posting(@Id @Generated long id, int accountId, long amount) {}
