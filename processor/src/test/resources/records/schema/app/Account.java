package app;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ColumnType;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TableOption;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table(name = "accounts", schema = "bank", comment = "Who owes \"whom\"")
@TableOption(value = "ENGINE=InnoDB", dialects = {"mysql", "mariadb"})
@TableOption(value = "WITHOUT ROWID", dialects = "sqlite")
@Unique({"owner", "iban"})
@Unique(value = {"iban", "currency"}, name = "one_account_per_currency")
@Index(value = {"owner", "(lower(iban)) desc"}, method = "btree", where = "closed = false", dialects = "postgresql")
@Check("balance >= 0 OR overdraft")
@Check(value = "length(iban) > 10", name = "ck_iban", dialects = {"h2", "postgresql"})
public record Account(
        @Id @Generated long id,
        String owner,
        @Column(name = "iban_text", length = 34, collation = "C", comment = "with spaces") @Unique String iban,
        @Check("currency <> ''") @Check("length(currency) = 3") @Column(length = 3, updatable = false) String currency,
        @ColumnType(value = "NUMERIC(30, 4)", dialects = {"postgresql", "h2"}) @ColumnType("DECIMAL(20, 4)") BigDecimal balance,
        boolean overdraft,
        @Index(unique = true, where = "closed", name = "closed_once") boolean closed,
        @Computed("upper(owner)") String shout,
        @Computed(value = "lower(owner)", stored = false) @Nullable String whisper,
        @Default(sql = "CURRENT_TIMESTAMP") @Nullable Instant opened,
        @Column(insertable = false, updatable = false) @Nullable Integer reads,
        @Column(length = Column.MAX) @Nullable String notes,
        @Default("{}") Map<String, Object> extra,
        @References(Account.class) @Nullable Long parentId) {}
