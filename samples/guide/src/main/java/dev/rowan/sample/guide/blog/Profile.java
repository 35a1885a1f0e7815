package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Input;
import org.jspecify.annotations.Nullable;

/** What users may change of themselves. */
// snippet: input
@Input(of = User.class)
public record Profile(Email email, @Nullable String bio) {}
// end
