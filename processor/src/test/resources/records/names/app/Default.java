package app;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A record whose name is a word of the language, with components that are called like what is generated. */
@Table
record Default(
        @Id int META,
        String alias,
        String columns,
        String row,
        String in,
        String out,
        String at,
        String ordinal,
        String map,
        String values,
        String build,
        String from,
        String allColumns,
        String builder,
        Long omitted,
        String key) {}
