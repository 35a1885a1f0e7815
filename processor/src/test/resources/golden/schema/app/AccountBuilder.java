package app;

import dev.rowan.meta.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Account} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AccountBuilder extends RecordBuilder<Account> {
    private AccountBuilder() {
        super(AccountTable.ACCOUNT.meta(), AccountTable.ACCOUNT.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static AccountBuilder account() {
        return new AccountBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static AccountBuilder from(Account row) {
        AccountBuilder builder = new AccountBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Account#id()}.
     */
    public AccountBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Account#owner()}.
     */
    public AccountBuilder owner(String owner) {
        values[1] = owner;
        return this;
    }

    /**
     * Sets {@link Account#iban()}.
     */
    public AccountBuilder iban(String iban) {
        values[2] = iban;
        return this;
    }

    /**
     * Sets {@link Account#currency()}.
     */
    public AccountBuilder currency(String currency) {
        values[3] = currency;
        return this;
    }

    /**
     * Sets {@link Account#balance()}.
     */
    public AccountBuilder balance(BigDecimal balance) {
        values[4] = balance;
        return this;
    }

    /**
     * Sets {@link Account#overdraft()}.
     */
    public AccountBuilder overdraft(boolean overdraft) {
        values[5] = overdraft;
        return this;
    }

    /**
     * Sets {@link Account#closed()}.
     */
    public AccountBuilder closed(boolean closed) {
        values[6] = closed;
        return this;
    }

    /**
     * Sets {@link Account#shout()}.
     */
    public AccountBuilder shout(String shout) {
        values[7] = shout;
        return this;
    }

    /**
     * Sets {@link Account#whisper()}.
     */
    public AccountBuilder whisper(@Nullable String whisper) {
        values[8] = whisper;
        return this;
    }

    /**
     * Sets {@link Account#opened()}.
     */
    public AccountBuilder opened(@Nullable Instant opened) {
        values[9] = opened;
        return this;
    }

    /**
     * Sets {@link Account#reads()}.
     */
    public AccountBuilder reads(@Nullable Integer reads) {
        values[10] = reads;
        return this;
    }

    /**
     * Sets {@link Account#notes()}.
     */
    public AccountBuilder notes(@Nullable String notes) {
        values[11] = notes;
        return this;
    }

    /**
     * Sets {@link Account#extra()}.
     */
    public AccountBuilder extra(Map<String, Object> extra) {
        values[12] = extra;
        return this;
    }

    /**
     * Sets {@link Account#parentId()}.
     */
    public AccountBuilder parentId(@Nullable Long parentId) {
        values[13] = parentId;
        return this;
    }
}
