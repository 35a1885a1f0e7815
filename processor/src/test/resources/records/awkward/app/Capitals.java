package app;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components called like the classes that generated code calls. */
@Table
public record Capitals(
        @Id @Generated long id,
        @Nullable String List,
        Optional<Integer> SqlTypes,
        BigDecimal Objects,
        byte[] Arrays,
        String TableMeta,
        BigDecimal ColumnMeta,
        Optional<String> Optional,
        String Map,
        @Version int LinkedHashMap,
        String MapInput,
        String Required,
        String Mapping,
        @Embedded(prefix = "p_") Nested Part,
        String KeyOrigin,
        @References(Capitals.class) Long ForeignKeyMeta,
        @Default("1") BigDecimal BigDecimal,
        String ColumnRole,
        String CapitalsTable,
        String CapitalsBuilder) {

    public record Nested(String List, Optional<String> Optional, Optional<Integer> SqlTypes) {}
}
