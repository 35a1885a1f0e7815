package dev.rowan.test.publishing;

import dev.rowan.annotation.Projection;

/** A user and how many posts are theirs. */
@Projection
public record UserPosts(String username, long posts) {}
