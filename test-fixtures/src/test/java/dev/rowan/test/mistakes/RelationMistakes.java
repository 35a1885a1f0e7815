package dev.rowan.test.mistakes;

import java.util.List;

/** What relations are not. */
final class RelationMistakes {
    private RelationMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        "a relation joined with its own end",
                        "select(POST).join(POST.author, POST.alias(\"p\"))",
                        "incompatible"),
                new Mistake(
                        "a relation joined with another table",
                        "select(POST).leftJoin(POST.tags, USER)",
                        "incompatible"),
                new Mistake("a path along many", "POST.comments().body", "cannot find symbol"),
                new Mistake("a column of the table that a path begins at", "POST.author().title", "cannot find symbol"),
                new Mistake(
                        "a column of the wrong end", "USER.posts.any(p -> p.username.eq(\"x\"))", "cannot find symbol"),
                new Mistake("text for a condition", "USER.posts.any(p -> p.title)", "incompatible"),
                new Mistake("many had", "USER.posts.has()", "cannot find symbol"),
                new Mistake("one of any", "POST.author.any()", "cannot find symbol"),
                new Mistake("a relation for a condition", "POST.author.has(USER.posts)", "incompatible types"),
                new Mistake("a relation selected", "select(POST.author)", "no suitable method"),
                new Mistake(
                        "a number for a condition",
                        "select(USER).where(USER.posts.count())",
                        "cannot be applied to given types"),
                new Mistake(
                        "a column of another table set along a path",
                        "update(POST).set(POST.author().username, \"x\")",
                        "no suitable method"));
    }

    /** All of it right. */
    static final String RIGHT = "select(POST.author().username, USER.posts.count()).join(POST.author)"
            + ".leftJoin(POST.editor, USER.alias(\"e\")).where(USER.posts.any(p -> p.title.eq(\"x\")),"
            + " POST.author.has(a -> a.active), POST.tags.none(t -> t.name.eq(\"x\")))";
}
