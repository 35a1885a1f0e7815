package app;

import dev.rowan.generated.Required;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Membership} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class MembershipBuilder {
    private @Nullable Long personId;

    private @Nullable ClubId clubId;

    private @Nullable LocalDate since;

    private @Nullable Long sponsorId;

    private MembershipBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static MembershipBuilder membership() {
        return new MembershipBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static MembershipBuilder from(Membership row) {
        MembershipBuilder builder = new MembershipBuilder();
        builder.personId = row.personId();
        builder.clubId = row.clubId();
        builder.since = row.since();
        builder.sponsorId = row.sponsorId();
        return builder;
    }

    /**
     * Sets {@link Membership#personId()}.
     */
    public MembershipBuilder personId(long personId) {
        this.personId = personId;
        return this;
    }

    /**
     * Sets {@link Membership#clubId()}.
     */
    public MembershipBuilder clubId(ClubId clubId) {
        this.clubId = clubId;
        return this;
    }

    /**
     * Sets {@link Membership#since()}.
     */
    public MembershipBuilder since(LocalDate since) {
        this.since = since;
        return this;
    }

    /**
     * Sets {@link Membership#sponsorId()}.
     */
    public MembershipBuilder sponsorId(@Nullable Long sponsorId) {
        this.sponsorId = sponsorId;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Membership build() {
        Required.all("MembershipBuilder", "personId", personId, "clubId", clubId, "since", since);
        return new Membership(
                personId,
                clubId,
                since,
                sponsorId);
    }
}
