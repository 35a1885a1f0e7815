package app;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import org.jspecify.annotations.Nullable;

/** A user by what is computed. */
@Shape(of = User.class)
public record UserLine(String title, @From("shown") @Nullable String alias, boolean good, @From("home.shout") @Nullable String shout) {}
