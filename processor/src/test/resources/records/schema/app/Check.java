package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.meta.CheckMeta;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import java.util.List;

public final class Check {

    private Check() {}

    public static void run() {
        TableMeta meta = AccountTable.ACCOUNT.meta();
        assertThat(meta.schema()).isEqualTo("bank");
        assertThat(meta.comment()).isEqualTo("Who owes \"whom\"");
        assertThat(meta.options("mariadb")).containsExactly("ENGINE=InnoDB");
        assertThat(meta.options("sqlite")).containsExactly("WITHOUT ROWID");
        assertThat(meta.uniques())
                .containsExactly(
                        new UniqueMeta("uq_accounts_iban_text", List.of("iban_text")),
                        new UniqueMeta("uq_accounts_owner_iban_text", List.of("owner", "iban_text")),
                        new UniqueMeta("one_account_per_currency", List.of("iban_text", "currency")));
        assertThat(meta.checks())
                .extracting(CheckMeta::name)
                .containsExactly("ck_accounts_currency", "ck_accounts_currency_2", "ck_accounts_1", "ck_iban");
        assertThat(meta.indexes())
                .extracting(IndexMeta::name)
                .containsExactly("closed_once", "ix_accounts_owner_lower_iban");
        assertThat(meta.indexes().get(1).parts())
                .containsExactly(IndexMeta.Part.column("owner"), new IndexMeta.Part("(lower(iban))", true, true));
        assertThat(meta.foreignKeys()).extracting(ForeignKeyMeta::schema).containsExactly("bank");
        assertThat(column(2).dataType().length()).isEqualTo(34);
        assertThat(column(2).collation()).isEqualTo("C");
        assertThat(column(3).updatable()).isFalse();
        assertThat(column(4).typeByDialect()).containsEntry("postgresql", "NUMERIC(30, 4)").containsEntry("", "DECIMAL(20, 4)");
        assertThat(column(7).stored()).isTrue();
        assertThat(column(8).stored()).isFalse();
        assertThat(column(9).defaultSql()).isEqualTo("CURRENT_TIMESTAMP");
        assertThat(column(12).defaultValue()).isEqualTo("{}");
        assertThat(meta.omittable()).extracting(ColumnMeta::name).containsExactly("id", "opened");
        assertThat(meta.serverMade())
                .extracting(ColumnMeta::name)
                .containsExactly("id", "shout", "whisper", "opened", "reads");
        Account account = AccountBuilder.account()
                .owner("o")
                .iban("i")
                .currency("EUR")
                .balance(java.math.BigDecimal.TEN)
                .overdraft(false)
                .closed(false)
                .build();
        assertThat(AccountTable.ACCOUNT.mapping().omitted(account)).isEqualTo(3);
        assertThat(account.extra()).isEmpty();
    }

    private static ColumnMeta column(int ordinal) {
        return AccountTable.ACCOUNT.meta().columns().get(ordinal);
    }
}
