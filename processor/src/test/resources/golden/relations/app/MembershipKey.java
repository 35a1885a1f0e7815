package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The key of {@link Membership}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public record MembershipKey(long personId, ClubId clubId) {
}
