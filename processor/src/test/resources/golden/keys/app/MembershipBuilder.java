package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Membership} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class MembershipBuilder extends RecordBuilder<Membership> {
    private MembershipBuilder() {
        super(MembershipTable.MEMBERSHIP.meta(), MembershipTable.MEMBERSHIP.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Membership#personId()}.
     */
    public MembershipBuilder personId(Long personId) {
        values[0] = personId;
        return this;
    }

    /**
     * Sets {@link Membership#club()}.
     */
    public MembershipBuilder club(String club) {
        values[1] = club;
        return this;
    }

    /**
     * Sets {@link Membership#honorary()}.
     */
    public MembershipBuilder honorary(boolean honorary) {
        values[2] = honorary;
        return this;
    }
}
