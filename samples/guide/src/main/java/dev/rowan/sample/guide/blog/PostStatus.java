package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.EnumCode;

/** How far a post has come. */
// snippet: code
public enum PostStatus {
    DRAFT('D'),
    PUBLISHED('P');

    @EnumCode // stored as 'D' and 'P'
    final char code;

    PostStatus(char code) {
        this.code = code;
    }
}
// end
