package app;

import dev.rowan.generated.Required;
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
public final class AccountBuilder {
    private long id = 0L;

    private @Nullable String owner;

    private @Nullable String iban;

    private @Nullable String currency;

    private @Nullable BigDecimal balance;

    private @Nullable Boolean overdraft;

    private @Nullable Boolean closed;

    private String shout = "";

    private @Nullable String whisper;

    private @Nullable Instant opened;

    private @Nullable Integer reads;

    private @Nullable String notes;

    private Map<String, Object> extra = Map.of();

    private @Nullable Long parentId;

    private AccountBuilder() {
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
        builder.id = row.id();
        builder.owner = row.owner();
        builder.iban = row.iban();
        builder.currency = row.currency();
        builder.balance = row.balance();
        builder.overdraft = row.overdraft();
        builder.closed = row.closed();
        builder.shout = row.shout();
        builder.whisper = row.whisper();
        builder.opened = row.opened();
        builder.reads = row.reads();
        builder.notes = row.notes();
        builder.extra = row.extra();
        builder.parentId = row.parentId();
        return builder;
    }

    /**
     * Sets {@link Account#id()}.
     */
    public AccountBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Account#owner()}.
     */
    public AccountBuilder owner(String owner) {
        this.owner = owner;
        return this;
    }

    /**
     * Sets {@link Account#iban()}.
     */
    public AccountBuilder iban(String iban) {
        this.iban = iban;
        return this;
    }

    /**
     * Sets {@link Account#currency()}.
     */
    public AccountBuilder currency(String currency) {
        this.currency = currency;
        return this;
    }

    /**
     * Sets {@link Account#balance()}.
     */
    public AccountBuilder balance(BigDecimal balance) {
        this.balance = balance;
        return this;
    }

    /**
     * Sets {@link Account#overdraft()}.
     */
    public AccountBuilder overdraft(boolean overdraft) {
        this.overdraft = overdraft;
        return this;
    }

    /**
     * Sets {@link Account#closed()}.
     */
    public AccountBuilder closed(boolean closed) {
        this.closed = closed;
        return this;
    }

    /**
     * Sets {@link Account#shout()}.
     */
    public AccountBuilder shout(String shout) {
        this.shout = shout;
        return this;
    }

    /**
     * Sets {@link Account#whisper()}.
     */
    public AccountBuilder whisper(@Nullable String whisper) {
        this.whisper = whisper;
        return this;
    }

    /**
     * Sets {@link Account#opened()}.
     */
    public AccountBuilder opened(@Nullable Instant opened) {
        this.opened = opened;
        return this;
    }

    /**
     * Sets {@link Account#reads()}.
     */
    public AccountBuilder reads(@Nullable Integer reads) {
        this.reads = reads;
        return this;
    }

    /**
     * Sets {@link Account#notes()}.
     */
    public AccountBuilder notes(@Nullable String notes) {
        this.notes = notes;
        return this;
    }

    /**
     * Sets {@link Account#extra()}.
     */
    public AccountBuilder extra(Map<String, Object> extra) {
        this.extra = extra;
        return this;
    }

    /**
     * Sets {@link Account#parentId()}.
     */
    public AccountBuilder parentId(@Nullable Long parentId) {
        this.parentId = parentId;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Account build() {
        Required.all("Account", "owner", owner, "iban", iban, "currency", currency,
                "balance", balance, "overdraft", overdraft, "closed", closed);
        return new Account(
                id,
                owner,
                iban,
                currency,
                balance,
                overdraft,
                closed,
                shout,
                whisper,
                opened,
                reads,
                notes,
                extra,
                parentId);
    }
}
