package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;

/** What comes in sizes. */
// snippet: shoe
@Table
public record Shoe(
        @Id @Generated long id,
        String name,
        @Array List<Integer> sizes, // integer[] on PostgreSQL
        @Array List<String> colours) {}
// end
