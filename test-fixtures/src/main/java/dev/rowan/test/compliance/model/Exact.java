package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ColumnType;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.util.Map;

/** Text that is equal to itself and to nothing else, also where the server's usual comparison is more generous. */
@Table
public record Exact(
        @Id int id,

        @ColumnType(value = "varchar(400) character set utf8mb4 collate utf8mb4_0900_bin", dialects = "mysql")
        @ColumnType(value = "varchar(400) character set utf8mb4 collate utf8mb4_nopad_bin", dialects = "mariadb")
        @Column(length = 400)
        @Index
        String text,

        Map<String, Object> json) {}
