package app;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Shape(of = Person.class)
public record Card(
        String name, @Nullable Passport passport, List<Club> clubs, @From("memberships") List<Joined> since) {
    @Shape(of = Membership.class)
    public record Joined(@From("club.name") String club, @Nullable Person sponsor) {}
}
