package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;

import dev.rowan.Operations;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostBuilder;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;

/** Two users and three posts. */
final class Blog {
    private Blog() {}

    static void fill(Operations db) {
        User ann = db.insert(USER, user("ann", Role.MEMBER));
        User bob = db.insert(USER, user("bob", Role.EDITOR));
        db.insert(POST, post("On rowans", ann, PostStatus.PUBLISHED));
        db.insert(POST, post("On oaks", ann, PostStatus.DRAFT));
        db.insert(POST, post("Why?", bob, PostStatus.DRAFT));
    }

    private static User user(String name, Role role) {
        return UserBuilder.user()
                .username(name)
                .email(new Email(name + "@example.org"))
                .role(role)
                .build();
    }

    private static Post post(String title, User author, PostStatus status) {
        return PostBuilder.post()
                .title(title)
                .body("...")
                .authorId(author.id())
                .status(status)
                .build();
    }
}
