package app;

import static app.PlainTable.PLAIN;
import static app.Shape2Table.SHAPE2;
import static app.UserTable.USER;

import dev.rowan.error.Violation;
import dev.rowan.meta.Lifecycle;
import dev.rowan.error.Violations;
import java.util.List;
import java.util.Map;

/** What tables know of their records' hooks and rules. */
public final class Check {
    private Check() {}

    @SuppressWarnings("unchecked")
    public static void run() {
        Lifecycle<User, Object> hooks = (Lifecycle<User, Object>) USER.mapping().hooks();
        User ann = UserBuilder.user().name("Ann").rank((short) 1).tags(List.of()).build();
        expect(found(hooks, ann).isEmpty());
        expect(hooks.beforeUpdate(ann, null).name().equals("ann"));
        expect(hooks.needsTransaction());
        expect(!PLAIN.mapping().hooks().needsTransaction());
        User wrong = UserBuilder.from(ann)
                .name("x")
                .email(new Email("X"))
                .score(Double.NaN)
                .rank((short) 11)
                .tags(List.of("a", "b", "c", "d"))
                .notes(Map.of())
                .home(new Home("Paris!"))
                .alias("\t ")
                .build();
        expect(found(hooks, wrong).toString().equals(List.of(
                "name must have between 2 and 20 characters",
                "email must be an address",
                "score must be between -1 and 1.5",
                "rank must be at most 10",
                "tags must have at most 3 elements",
                "notes must have at least 1 entries",
                "home.city must have at most 5 characters",
                "alias must not be blank").toString()));
        expect(SHAPE2.mapping().hooks() == null);
        expect(USER.title().toString().contains("name") && SHAPE2.mark().toString().contains("label"));
        expect(UserLineShape.USER_LINE.expressions().size() == 4);
    }

    private static List<Violation> found(Lifecycle<User, Object> hooks, User row) {
        Violations found = new Violations();
        hooks.check(row, found);
        return found.found();
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
