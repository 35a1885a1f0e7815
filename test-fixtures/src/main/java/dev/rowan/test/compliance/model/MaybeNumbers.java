package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The same as {@link Numbers}, each of which may be missing. */
@Table
public record MaybeNumbers(
        @Id @Generated @Nullable Long id,
        @Nullable Boolean flag,
        @Nullable Byte tiny,
        @Nullable Short small,
        @Nullable Integer medium,
        @Nullable Long big,
        @Nullable Float single,
        @Nullable Double twofold,
        @Nullable BigDecimal amount,
        @Nullable BigInteger huge,
        @Nullable Character letter) {}
