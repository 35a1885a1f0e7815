package app;

import dev.rowan.Operations;
import dev.rowan.annotation.AfterDelete;
import dev.rowan.annotation.AfterInsert;
import dev.rowan.annotation.AfterLoad;
import dev.rowan.annotation.AfterUpdate;
import dev.rowan.annotation.BeforeDelete;
import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.BeforeUpdate;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Length;
import dev.rowan.annotation.NotBlank;
import dev.rowan.annotation.Pattern;
import dev.rowan.annotation.Range;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expr;
import dev.rowan.sql.TextExpr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a record can do by itself. */
@Table
public record User(
        @Id @Generated long id,
        @NotBlank @Length(min = 2, max = 20) String name,
        @Pattern(value = "[a-z]+@\\S+", message = "must be an address") Optional<Email> email,
        @Range(min = "-1", max = "1.5") @Nullable Double score,
        @Range(max = "10") short rank,
        @Length(max = 3) List<String> tags,
        @Length(min = 1) @Nullable Map<String, String> notes,
        @Embedded @Nullable Home home,
        @NotBlank @Nullable String alias) {

    @BeforeInsert
    @BeforeUpdate
    User lower() {
        return UserBuilder.from(this).name(name.toLowerCase(Locale.ROOT)).build();
    }

    @BeforeInsert
    static User second(User user, Operations db) {
        return user;
    }

    @BeforeInsert
    void looked() {}

    @BeforeDelete
    void leaving(Operations db) {}

    @AfterInsert
    @AfterUpdate
    static void told(User user) {}

    @AfterDelete
    static void gone(User user, Operations db) {}

    @AfterLoad
    User read() {
        return this;
    }

    @Hybrid
    public String title() {
        return name + "!";
    }

    static TextExpr title(UserTable user) {
        return user.name.concat("!");
    }

    @Hybrid("aliasInSql")
    public Optional<String> shown() {
        return Optional.ofNullable(alias);
    }

    static Expr<String> aliasInSql(UserTable user) {
        return user.alias;
    }

    @Hybrid
    public boolean good() {
        return rank > 5;
    }

    static Condition good(UserTable user) {
        return user.rank.gt(5);
    }
}
