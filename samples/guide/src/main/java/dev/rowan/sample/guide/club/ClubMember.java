package dev.rowan.sample.guide.club;

import static dev.rowan.sql.Sql.caseWhen;

import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.BeforeUpdate;
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
import dev.rowan.sql.TextExpr;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody in the club. */
// snippet: rules
@Table(name = "club_members")
@HasMany(name = "evenings", target = Evening.class, orderBy = "id")
public record ClubMember(
        @Id @Generated long id,
        @NotBlank @Length(max = 40) String firstName,
        @Length(min = 1, max = 40) @Nullable String lastName, // null passes, where it may be

        @Unique @Pattern(value = "\\S+@\\S+", message = "must be an address")
        String email,

        @Range(min = "0", max = "120") int age) {
    // end

    // snippet: before
    @BeforeInsert
    @BeforeUpdate
    ClubMember tidy() { // gives the record that is written instead
        String tidy = email.strip().toLowerCase(Locale.ROOT);
        return ClubMemberBuilder.from(this).email(tidy).build();
    }
    // end

    // snippet: hybrid
    @Hybrid
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    static TextExpr fullName(ClubMemberTable member) {
        return caseWhen(member.lastName.isNull(), member.firstName)
                .otherwise(member.firstName.concat(" ").concat(member.lastName));
    }
    // end
}
