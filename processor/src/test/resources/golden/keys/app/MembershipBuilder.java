package app;

import dev.rowan.generated.Required;
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

    private @Nullable String club;

    private @Nullable Boolean honorary;

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
        builder.club = row.club();
        builder.honorary = row.honorary();
        return builder;
    }

    /**
     * Sets {@link Membership#personId()}.
     */
    public MembershipBuilder personId(Long personId) {
        this.personId = personId;
        return this;
    }

    /**
     * Sets {@link Membership#club()}.
     */
    public MembershipBuilder club(String club) {
        this.club = club;
        return this;
    }

    /**
     * Sets {@link Membership#honorary()}.
     */
    public MembershipBuilder honorary(boolean honorary) {
        this.honorary = honorary;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Membership build() {
        Required.all("Membership", "personId", personId, "club", club, "honorary", honorary);
        return new Membership(
                personId,
                club,
                honorary);
    }
}
