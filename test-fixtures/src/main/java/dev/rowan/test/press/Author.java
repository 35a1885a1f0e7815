package dev.rowan.test.press;

import static dev.rowan.sql.Sql.caseWhen;

import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.BeforeUpdate;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Length;
import dev.rowan.annotation.NotBlank;
import dev.rowan.annotation.Pattern;
import dev.rowan.annotation.Range;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expr;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.TextExpr;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. */
@Table(name = "press_author")
@HasMany(name = "articles", target = Article.class, mappedBy = "author", orderBy = "path", orphanRemoval = true)
@HasMany(name = "notes", target = Note.class, mappedBy = "author", orderBy = "id")
@HasMany(
        name = "readers",
        target = Reader.class,
        orderBy = {"address.line desc", "id"})
public record Author(
        @Id @Generated long id,
        @NotBlank @Length(max = 40) @Column(length = 40) String firstName,
        @Length(max = 40) @Column(length = 40) @Nullable String lastName,

        @Unique @Pattern("[a-z.]+@[a-z.]+") @Column(length = 60)
        String email,

        @Length(min = 5, max = 20) @Column(length = 20) @Nullable
        Phone phone,

        @Range(min = "0", max = "100") int rating,

        @Range(min = "0.01") @Column(precision = 12, scale = 2)
        BigDecimal fee,

        @Embedded @Nullable Address address,
        @Version int version) {

    /** The same with an address that is written in one way only. */
    @BeforeInsert
    @BeforeUpdate
    Author tidy() {
        return AuthorBuilder.from(this)
                .email(email.strip().toLowerCase(Locale.ROOT))
                .build();
    }

    /** First name and last, or the first alone. */
    @Hybrid
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    static TextExpr fullName(AuthorTable author) {
        return caseWhen(author.lastName.isNull(), author.firstName)
                .otherwise(author.firstName.concat(" ").concat(author.lastName));
    }

    /** The last name with a mark, if there is one. */
    @Hybrid("markedInSql")
    public @Nullable String marked() {
        return lastName == null ? null : lastName + "!";
    }

    static TextExpr markedInSql(AuthorTable author) {
        return author.lastName.concat("!");
    }

    /** What two articles cost. */
    @Hybrid
    public BigDecimal twice() {
        return fee.add(fee);
    }

    static FractionalExpr<BigDecimal> twice(AuthorTable author) {
        return author.fee.plus(author.fee);
    }

    /** What is missing to the best rating. */
    @Hybrid
    public int toGo() {
        return 100 - rating;
    }

    static IntegralExpr<Integer> toGo(AuthorTable author) {
        return author.rating.times(-1).plus(100);
    }

    /** Whether the rating is good, and the fee is not too high. */
    @Hybrid
    public boolean wanted() {
        return rating >= 50 && fee.compareTo(new BigDecimal("100")) < 0;
    }

    static Condition wanted(AuthorTable author) {
        return author.rating.ge(50).and(author.fee.lt(new BigDecimal("100")));
    }

    /** The phone, by a name of its own. */
    @Hybrid
    public @Nullable Phone call() {
        return phone;
    }

    static Expr<Phone> call(AuthorTable author) {
        return author.phone;
    }
}
